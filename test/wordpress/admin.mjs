/* global Blob, FormData */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ACCOUNTS } from './wordpress.mjs';

/** What an administrator does in the dashboard, by its own forms and links. */
export class Admin {
  #url;
  #cookies = new Map([['wordpress_test_cookie', 'WP Cookie check']]);

  constructor(url) {
    this.#url = url;
  }

  /**
   * Logs in. A reset of the site ends all sessions.
   *
   * @param {string} url
   * @param {{ user: string, password: string }} [account]
   */
  static async logIn(url, account = ACCOUNTS.admin) {
    const admin = new Admin(url);
    await admin.post('/wp-login.php', { log: account.user, pwd: account.password, testcookie: '1' });
    return admin;
  }

  /** Cookies for a browser. */
  get cookies() {
    return Array.from(this.#cookies, ([name, value]) => ({ name, value, url: this.#url }));
  }

  async request(path, options = {}) {
    const cookie = Array.from(this.#cookies, ([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...options.headers, cookie };
    const response = await fetch(new URL(path, this.#url), { ...options, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      this.#cookies.set(name, value);
    }
    return response;
  }

  /** The HTML of a page. */
  async page(path) {
    const response = await this.request(path);
    assert.equal(response.status, 200, `${path}: ${response.status} ${response.headers.get('location')}`);
    return response.text();
  }

  post(path, fields) {
    return this.request(path, { method: 'POST', body: new URLSearchParams(fields) });
  }

  /** Follows a link of the list of plugins, such as `activate`. */
  async plugin(action, name) {
    const html = await this.page('/wp-admin/plugins.php');
    const link = new RegExp(`href="(plugins\\.php\\?action=${action}&amp;plugin=${name}[^"]*)"`).exec(html);
    assert.ok(link, `The list of plugins has no link "${action}" for ${name}.`);
    const response = await this.request(`/wp-admin/${link[1].replaceAll('&amp;', '&')}`);
    assert.equal(response.status, 302, await response.text());
  }

  /** Uploads the zip file of a plugin. Resolves to the HTML of the page that follows. */
  async upload(file) {
    const html = await this.page('/wp-admin/plugin-install.php?tab=upload');
    const fields = new FormData();
    fields.set('_wpnonce', /name="_wpnonce" value="(\w+)"/.exec(html)[1]);
    fields.set('pluginzip', new Blob([readFileSync(file)]), basename(file));
    const response = await this.request('/wp-admin/update.php?action=upload-plugin', { method: 'POST', body: fields });
    return response.text();
  }

  /** Deletes a plugin, with what it has stored. */
  async deletePlugin(file) {
    const html = await this.page('/wp-admin/plugins.php');
    const [, nonce] = /name="_wpnonce" value="(\w+)"/.exec(html);
    const fields = { action: 'delete-selected', 'checked[]': file, 'verify-delete': '1', _wpnonce: nonce };
    const response = await this.post('/wp-admin/plugins.php', fields);
    assert.equal(response.status, 302);
    assert.match(response.headers.get('location'), /deleted=1/);
  }

  /** Sends the form of a settings page with other values of some fields. `site` is the folder of a site of a network. */
  async saveSettings(page, group, changes, site = '') {
    const html = await this.page(`${site}/wp-admin/options-general.php?page=${page}`);
    const fields = { option_page: group, action: 'update', ...changes };
    [, fields._wpnonce] = /name="_wpnonce" value="(\w+)"/.exec(html);
    const response = await this.post(`${site}/wp-admin/options.php`, fields);
    assert.equal(response.status, 302);
  }

  /**
   * Saves a post by the form of the classic editor, which the block editor sends too, for the boxes of plugins.
   *
   * @param {number} post
   * @param {Record<string, string | undefined>} changes fields of boxes, such as `{ matn_off: '1' }`; undefined removes one
   */
  async savePost(post, changes = {}) {
    const html = await this.page(`/wp-admin/post.php?post=${post}&action=edit&classic-editor`);
    const nonce = (name) => new RegExp(`name="${name}" value="(\\w+)"`).exec(html)[1];
    const fields = {
      action: 'editpost',
      post_ID: String(post),
      _wpnonce: nonce('_wpnonce'),
      matn_switch: nonce('matn_switch'),
      ...changes,
    };
    const sent = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const response = await this.post('/wp-admin/post.php', sent);
    assert.equal(response.status, 302);
  }
}
