import { byId } from './dom.ts';

/** The elements of /bien-tap/soan/ that scripts fill or listen to. */
export const at = {
  drafts: byId('ban-nhap', HTMLElement),
  begin: byId('mo-dau', HTMLElement),
  kind: byId('loai', HTMLSelectElement),
  start: byId('moi', HTMLButtonElement),
  file: byId('mo-tep', HTMLInputElement),
  folder: byId('mo-thu-muc', HTMLButtonElement),
  list: byId('cac-tep', HTMLSelectElement),
  editor: byId('soan', HTMLElement),
  title: byId('dang-soan', HTMLElement),
  keepDraft: byId('giu', HTMLInputElement),
  reopened: byId('da-mo-lai', HTMLElement),
  forgetDraft: byId('quen', HTMLButtonElement),
  questions: byId('cau-hoi', HTMLElement),
  place: byId('noi', HTMLSelectElement),
  name: byId('ten-tep', HTMLInputElement),
  fields: byId('cac-o', HTMLElement),
  bodyPart: byId('phan-bai', HTMLElement),
  body: byId('bai', HTMLTextAreaElement),
  insert: byId('chen', HTMLSelectElement),
  faults: byId('loi', HTMLElement),
  count: byId('so-loi', HTMLAnchorElement),
  text: byId('van-ban', HTMLElement),
  save: byId('luu', HTMLButtonElement),
  download: byId('tai', HTMLButtonElement),
  copy: byId('chep', HTMLButtonElement),
  send: byId('gui', HTMLAnchorElement),
  status: byId('bao', HTMLElement),
};

export function say(message: string): void {
  at.status.textContent = message;
}
