/**
 * Compose boxes as people build them with the kits of parts that are in use, each out of the kit itself: `kit=` names it. No rule of
 * the reader was written after one of these. Button names are in another language each, or missing where a drawing stands for them.
 */
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { Button as BaseButton } from '@base-ui/react/button';
import { Field as BaseField } from '@base-ui/react/field';
import { Group, Button as MantineButton, MantineProvider, Paper, Textarea } from '@mantine/core';
import Button from '@mui/material/Button';
import ButtonGroup from '@mui/material/ButtonGroup';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { Button as AntButton, Input as AntInput, Modal } from 'antd';
import EasyMDE from 'easymde';
import easymdeStyle from 'easymde/dist/easymde.min.css?inline';
import { DropdownMenu, Dialog as RadixDialog } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'trix';
import { options } from '../shared/options.ts';
import { publish } from '../shared/oracle.ts';

const query = new URLSearchParams(location.search);
/** The word on what publishes, where a test wants another. */
const named = (word: string): string => query.get('name') ?? word;

function send(text: string, by: string): void {
  if (text.trim() !== '') publish({ surface: 'post', parts: [{ text: text.trim(), media: [] }], replyTo: null, by });
}

const who = `@${options.account.handle}`;

const root = document.createElement('main');
root.style.padding = '60px 40px';
document.body.prepend(root);

/** A page of React's around one text. */
function inReact(Box: (props: { text: string; write: (text: string) => void; post: () => void }) => ReactNode): void {
  const Page = () => {
    const [text, write] = useState('');
    const post = () => {
      send(text, 'click');
      write('');
    };
    return <Box text={text} write={write} post={post} />;
  };
  createRoot(root).render(<Page />);
}

/** A page without any library, and what its text is read from. */
function inMarkup(html: string, textOf: () => string, clear: () => void): void {
  root.innerHTML = html;
  const post = (event: Event) => {
    event.preventDefault();
    send(textOf(), event.type);
    clear();
  };
  const form = root.querySelector('form');
  if (form) form.addEventListener('submit', post);
  else root.querySelector('#go')!.addEventListener('click', post);
}

const plane = (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M1 1l14 7-14 7 2-7z" />
  </svg>
);

const kits: Record<string, () => void> = {
  mui: () =>
    inReact(({ text, write, post }) => (
      <Dialog open>
        <DialogTitle>{who}</DialogTitle>
        <DialogContent>
          <TextField multiline minRows={3} label="Quoi de neuf ?" value={text} onChange={(event) => write(event.target.value)} />
        </DialogContent>
        <DialogActions>
          <Button>Annuler</Button>
          <ButtonGroup variant="contained">
            <Button id="go" onClick={post}>
              {named('Publier')}
            </Button>
            <Button aria-haspopup="menu" aria-label="Autres choix">
              ▾
            </Button>
          </ButtonGroup>
        </DialogActions>
      </Dialog>
    )),
  ant: () =>
    inReact(({ text, write, post }) => (
      <Modal
        open
        title={who}
        footer={[
          <AntButton key="cancel">取消</AntButton>,
          <AntButton key="post" id="go" type="primary" onClick={post}>
            {named('发布')}
          </AntButton>,
        ]}
      >
        <AntInput.TextArea rows={4} value={text} onChange={(event) => write(event.target.value)} placeholder="有什么新鲜事？" />
      </Modal>
    )),
  mantine: () =>
    inReact(({ text, write, post }) => (
      <MantineProvider>
        <Paper>
          <b>{who}</b>
          <Textarea label="¿Qué está pasando?" autosize={false} value={text} onChange={(event) => write(event.currentTarget.value)} />
          <Group>
            <MantineButton variant="subtle">Guardar borrador</MantineButton>
            <MantineButton id="go" onClick={post}>
              {named('Publicar ahora')}
            </MantineButton>
          </Group>
        </Paper>
      </MantineProvider>
    )),
  // Its button is a drawing without a name, and off while nothing is written.
  radix: () =>
    inReact(({ text, write, post }) => (
      <RadixDialog.Root open>
        <RadixDialog.Content aria-describedby={undefined}>
          <RadixDialog.Title>{who}</RadixDialog.Title>
          <textarea value={text} onChange={(event) => write(event.target.value)} rows={4} />
          <DropdownMenu.Root>
            <DropdownMenu.Trigger>…</DropdownMenu.Trigger>
          </DropdownMenu.Root>
          <button type="button" id="go" disabled={text.trim() === ''} onClick={post}>
            {plane}
          </button>
        </RadixDialog.Content>
      </RadixDialog.Root>
    )),
  'base-ui': () =>
    inReact(({ text, write, post }) => (
      <section>
        <b>{who}</b>
        <BaseField.Root>
          <BaseField.Label>Co nowego?</BaseField.Label>
          <BaseField.Control render={<textarea rows={4} />} value={text} onValueChange={(value) => write(value)} />
        </BaseField.Root>
        <BaseButton>Anuluj</BaseButton>
        <BaseButton id="go" onClick={post}>
          {named('Opublikuj')}
        </BaseButton>
      </section>
    )),
  shoelace: () => {
    inMarkup(
      `<sl-card><b slot="header">${who}</b><sl-input label="Titel"></sl-input><sl-textarea label="Text"></sl-textarea>
<div slot="footer"><sl-button>Abbrechen</sl-button><sl-button id="go" variant="primary">${named('Veröffentlichen')}</sl-button></div></sl-card>`,
      () => root.querySelector('sl-textarea')!.value,
      () => {
        root.querySelector('sl-textarea')!.value = '';
      },
    );
  },
  easymde: () => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: easymdeStyle }));
    const editor = { current: null as EasyMDE | null };
    inMarkup(
      `<form><b>${who}</b><label>Titolo <input name="titolo"></label><textarea id="source"></textarea><button>${named('Pubblica')}</button></form>`,
      () => editor.current!.value(),
      () => editor.current!.value(''),
    );
    root.querySelector('form button')!.id = 'go';
    editor.current = new EasyMDE({
      element: document.querySelector<HTMLTextAreaElement>('#source')!,
      autoDownloadFontAwesome: false,
      spellChecker: false,
      status: false,
    });
  },
  trix: () => {
    const editor = () => root.querySelector('trix-editor') as HTMLElement & { editor: { loadHTML(html: string): void } };
    inMarkup(
      `<form><b>${who}</b><input id="body" type="hidden"><trix-editor input="body"></trix-editor><div><button type="button">キャンセル</button><button id="go">${named('投稿する')}</button></div></form>`,
      () => editor().innerText,
      () => editor().editor.loadHTML(''),
    );
  },
  // No kit at all, and no button either: a word that can be pressed.
  plain: () =>
    inMarkup(
      `<section><b>${who}</b><div id="text" contenteditable="true" style="min-height:60px;border:1px solid"></div>
<div><span>B</span> <span>I</span> <div id="go" style="cursor:pointer;width:max-content;padding:8px">${named('Опубликовать')}</div></div></section>`,
      () => root.querySelector<HTMLElement>('#text')!.innerText,
      () => root.querySelector('#text')!.replaceChildren(),
    ),
  form: () =>
    inMarkup(
      `<form method="post"><b>${who}</b><p><label>Başlık <input name="baslik"></label></p><p><label>Metin <textarea name="metin"></textarea></label></p>
<p><input type="reset" value="Temizle"><input type="submit" id="draft" value="Taslağı kaydet"><input type="submit" id="go" value="${named('Yayına al')}"></p></form>`,
      () => root.querySelector('textarea')!.value,
      () => root.querySelector('form')!.reset(),
    ),
};

kits[query.get('kit') ?? 'form']!();
