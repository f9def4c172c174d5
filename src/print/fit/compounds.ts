// Words of two or more syllables that a line must not cut in two. A short list of what campaigns say; a caller adds
// its own glossary, and capitalised names are found by themselves.

/** Lower case, NFC, single spaces. */
export const COMPOUNDS: readonly string[] = `
an ninh, an sinh, an toàn, an toàn giao thông, ban hành, ban ngành, bản sắc, bảo đảm, bảo hiểm, bảo trợ, bảo vệ, bạo hành,
bạo lực, bền vững, bình an, bình đẳng, bình yên, bổn phận, bước tiến, can thiệp, cán bộ, căn cứ, cam kết, cảm thông,
chào mừng, chăm lo, chăm sóc, chất lượng, chia sẻ, chiến lược, chính quyền, chính sách, chính trị, chủ động, chung sức,
chung tay, chuyên gia, chuyên môn, chuyên nghiệp, chuyên sâu, chương trình, cộng đồng, cộng tác viên, công bằng, công dân,
công lập, công nghệ, công tác, công tác xã hội, công trình, cơ hội, cơ quan, cơ sở, cùng nhau, cuộc đời, cuộc sống, danh dự, dân chủ,
dân cư, dân sinh, dân sự, dân tộc, dịch vụ, du lịch, dũng cảm, dự án, đa dạng, đại biểu, đạo đức, đào tạo, đầu tư,
đất nước, đề án, đoàn kết, đoàn thể, đoàn viên, độc lập, đói nghèo, đổi mới, đồng bào, đồng hành, đồng lòng, động lực,
đơn vị, đời sống, đường dây nóng, gắn bó, gắn kết, gia đình, giá trị, giải pháp, giảm nghèo, giao thông, giáo dục,
giúp đỡ, góp phần, hạnh phúc, hài hòa, hành động, hành trình, hành vi, hiện đại, hiệu quả, hỗ trợ, hoạt động, hòa bình,
hòa nhập, hoàn cảnh, hoàn thiện, học đường, học sinh, học tập, hội nhập, hội viên, hợp tác, hung hãn, hưởng ứng,
hướng tới, kế hoạch, kết nối, kết quả, khát vọng, khẩu hiệu, khó khăn, khoa học, không ngừng, khuyết tật, kiên cường,
kiến thức, kinh nghiệm, kinh tế, kỷ niệm, kỹ năng, lan tỏa, lao động, lành mạnh, lành nghề, lắng nghe, lịch sử, liên kết,
lòng tin, lừa đảo, lực lượng, mạng lưới, mạng xã hội, mạnh mẽ, mái ấm, môi trường, mục tiêu, nâng cao, nạn nhân,
năng lực, ngành nghề, nghề nghiệp, nghĩa tình, nghĩa vụ, nghiêm minh, ngược đãi, người cao tuổi, người dân, nhân ái,
nhân dân, nhân lực, nhân nghĩa, nhân quyền, nhân rộng, nhân văn, nhân viên, nhiệm vụ, nhiệt huyết, nhiệt liệt, niềm tin,
nông dân, nông thôn, nỗ lực, phát huy, phát triển, phẩm chất, phòng chống, phong trào, phụ nữ, phục hồi, phục vụ,
phúc lợi, phương châm, phường xã, pháp luật, quan tâm, quản lý, quê hương, quốc gia, quốc tế, quy định, quyết tâm,
quyền lợi, quyền trẻ em, sáng tạo, sạch đẹp, sẻ chia, số hóa, sự nghiệp, sức khỏe, sức mạnh, tai nạn, tài năng, tăng cường,
tâm huyết, tâm lý, tấm lòng, tất cả, thanh niên, thành công, thành tựu, tham gia, thân thiện, thân thương, thế giới, thế hệ,
thi đua, thiên tai, thiếu nhi, thiết thực, thiệt thòi, thống nhất, thông tin, thôn bản, thương binh, thực hành, thực hiện,
thương tích, tích cực, tiên phong, tiến bộ, tiếp cận, tiếp tục, tiêu chuẩn, tín nhiệm, tình nguyện, tình thương, tỏa sáng,
toàn dân, toàn diện, toàn quốc, tổ chức, tội phạm, tôn trọng, tôn vinh, tổn thương, trách nhiệm, trẻ em, trẻ thơ,
tri ân, trợ giúp, trung tâm, truyền thông, truyền thống, trường học, tuân thủ, tuyên truyền, tự do, tự hào, tự nguyện,
tương lai, tương thân, tương ái, ủy ban, vai trò, văn hóa, văn minh, vận động, vì người nghèo, việc làm, vinh dự,
vinh quang, việt nam, vùng cao, vùng sâu, vùng xa, vượt qua, vững bước, vững mạnh, xã hội, xâm hại, xây dựng, xóa bỏ, yêu thương, ý nghĩa,
ý thức
`
  .split(',')
  .map((word) => word.trim().normalize('NFC'))
  .filter((word) => word !== '');
