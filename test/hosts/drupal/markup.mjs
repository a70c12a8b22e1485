// What Drupal 11 prints for a guest, in Arabic: blocks and fields by the templates of its Starterkit theme, and the comment form.

export const BRANDING = `<div class="region region-header">
  <div id="block-news-site-branding" class="block block-system block-system-branding-block">
    <a href="/" rel="home" class="site-logo"><img src="/logo.svg" alt="الرئيسية" fetchpriority="high" width="120" height="40" /></a>
    <div class="site-name"><a href="/" rel="home">المدار</a></div>
  </div>
</div>`;

export const MENU = `<div class="region region-primary-menu">
  <nav aria-labelledby="block-news-main-menu-menu" id="block-news-main-menu" class="block block-menu navigation menu--main">
    <h2 class="visually-hidden" id="block-news-main-menu-menu">التصفح الرئيسي</h2>
    <ul class="menu">
      <li class="menu-item"><a href="/economy" data-drupal-link-system-path="taxonomy/term/1">الاقتصاد</a></li>
      <li class="menu-item menu-item--expanded menu-item--active-trail">
        <a href="/" data-drupal-link-system-path="&lt;front&gt;" class="is-active">التقنية</a>
        <ul class="menu">
          <li class="menu-item"><a href="/languages" data-drupal-link-system-path="taxonomy/term/3">لغات البرمجة</a></li>
        </ul>
      </li>
    </ul>
  </nav>
</div>`;

/** The variables of a node's template. `content` is a render array. */
export const fieldsOf = (renderArray, comment) => ({
  label:
    '<span class="field field--name-title field--type-string field--label-hidden">لغات قديمة تعود إلى الواجهة</span>',
  author_name: `<span class="field field--name-uid field--type-entity-reference field--label-hidden">
    <a title="اعرض ملف المستخدم." href="/user/2" class="username">سارة المنصوري</a></span>`,
  date: `<span class="field field--name-created field--type-created field--label-hidden">
    <time datetime="2026-11-23T09:30:00+03:00" title="الاثنين، 23 نوفمبر 2026 - 09:30" class="datetime">اثنين، 11/23/2026 - 09:30</time></span>`,
  content: renderArray({
    field_tags: `<div class="field field--name-field-tags field--type-entity-reference field--label-hidden field__items">
      <div class="field__item"><a href="/technology" hreflang="ar">التقنية</a></div></div>`,
    field_image: `<div class="field field--name-field-image field--type-image field--label-hidden field__item">
      <img loading="lazy" src="/photos/console.svg" width="1280" height="720" alt="شاشة حاسوب قديم" class="image-style-wide" /></div>`,
    body: `<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">
      <p>نتعلّم هذا الأسبوع لغة C++ مع @sara.</p><p>وما زالت البرامج التي تشغّل العالم تُكتب بلغات أقدم من كاتبيها.</p></div>`,
    field_source: '<div class="field field--name-field-source">المصدر: وكالات</div>',
    comment,
  }),
});

export const COMMENT = `<a id="comment-7"></a>
<article data-comment-user-id="0" class="comment js-comment by-anonymous">
  <mark class="hidden" data-comment-timestamp="1795417800"></mark>
  <footer class="comment__meta"><p class="comment__submitted">كريم (لم يتم التحقق)</p></footer>
  <div class="content"><div class="clearfix text-formatted field field--name-comment-body field__item"><p>مرحباً</p></div></div>
</article>`;

const input = (name, label, attributes) => `
  <div class="js-form-item form-item js-form-type-textfield form-type-textfield js-form-item-${name} form-item-${name}">
    <label for="edit-${name}">${label}</label>
    <input data-drupal-selector="edit-${name}" id="edit-${name}" name="${name}" value="" size="30" ${attributes} />
  </div>`;

export const COMMENT_FORM = `<form class="comment-comment-form comment-form" data-drupal-selector="comment-form" action="/comment/reply/node/1/comment" method="post" id="comment-form" accept-charset="UTF-8">
  ${input('name', 'اسمك', 'type="text" maxlength="60" data-drupal-default-value="زائر" class="form-text required" required="required" aria-required="true"')}
  ${input('mail', 'بريد إلكتروني', 'type="email" maxlength="64" class="form-email required" required="required" aria-required="true"')}
  <input autocomplete="off" data-drupal-selector="form-qk5" type="hidden" name="form_build_id" value="form-qk5" />
  <input data-drupal-selector="edit-comment-comment-form" type="hidden" name="form_id" value="comment_comment_form" />
  <div class="field--type-string field--name-subject field--widget-string-textfield js-form-wrapper form-wrapper" data-drupal-selector="edit-subject-wrapper" id="edit-subject-wrapper">
    <div class="js-form-item form-item js-form-type-textfield form-type-textfield js-form-item-subject-0-value form-item-subject-0-value">
      <label for="edit-subject-0-value">الموضوع</label>
      <input class="js-text-full text-full form-text" data-drupal-selector="edit-subject-0-value" type="text" id="edit-subject-0-value" name="subject[0][value]" value="" size="60" maxlength="64" placeholder="" />
    </div>
  </div>
  <div class="field--type-text-long field--name-comment-body field--widget-text-textarea js-form-wrapper form-wrapper" data-drupal-selector="edit-comment-body-wrapper" id="edit-comment-body-wrapper">
    <div class="js-text-format-wrapper text-format-wrapper js-form-item form-item">
      <div class="js-form-item form-item js-form-type-textarea form-type-textarea js-form-item-comment-body-0-value form-item-comment-body-0-value">
        <label for="edit-comment-body-0-value" class="js-form-required form-required">تعليق</label>
        <div class="form-textarea-wrapper">
          <textarea class="js-text-full text-full form-textarea required resize-vertical" data-entity_embed-host-entity-langcode="ar" data-drupal-selector="edit-comment-body-0-value" id="edit-comment-body-0-value" name="comment_body[0][value]" rows="5" cols="60" placeholder="" required="required" aria-required="true"></textarea>
        </div>
      </div>
      <div class="js-filter-wrapper filter-wrapper js-form-wrapper form-wrapper" data-drupal-selector="edit-comment-body-0-format" id="edit-comment-body-0-format">
        <div class="filter-help js-form-wrapper form-wrapper" data-drupal-selector="edit-comment-body-0-format-help" id="edit-comment-body-0-format-help"><a href="/filter/tips" target="_blank">حول تنسيقات النصوص</a></div>
      </div>
    </div>
  </div>
  <div data-drupal-selector="edit-actions" class="form-actions js-form-wrapper form-wrapper" id="edit-actions">
    <input data-drupal-selector="edit-submit" type="submit" id="edit-submit" name="op" value="حفظ" class="button button--primary js-form-submit form-submit" />
  </div>
</form>`;
