// Strings of the dashboard and of the site editor that the Arabic translation in Debian does not have, because it is older than they are. Those
// of the dashboard are worded as in current WordPress.

/** Translations by the English string. */
export const STRINGS = {
  'Add Plugins': 'أضف إضافات',
  'Add Plugin': 'أضف إضافة',
  'Browse Plugins': 'تصفح الإضافات',
  'If you have a plugin in a .zip format, you may install or update it by uploading it here.':
    'إذا كانت لديك إضافة بصيغة ‎.zip‎ فيمكنك تنصيبها أو تحديثها برفعها من هنا.',
  'Install Now': 'تنصيب الآن',
  'Installing plugin from uploaded file: %s': 'جارٍ تنصيب الإضافة من الملف المرفوع: %s',
  'Unpacking the package&#8230;': 'جارٍ فك ضغط الحزمة…',
  'Installing the plugin&#8230;': 'جارٍ تنصيب الإضافة…',
  'Plugin installed successfully.': 'نُصّبت الإضافة بنجاح.',
  'Activate Plugin': 'تفعيل الإضافة',
  'Go to Plugin Installer': 'الانتقال إلى منصّب الإضافات',
  'Collapse Menu': 'طي القائمة',
  'Howdy, %s': 'مرحباً %s',
  Comments: 'التعليقات',
  '%1$s responses to %2$s': '%1$s تعليقات على %2$s',
  'Save my name, email, and website in this browser for the next time I comment.':
    'احفظ اسمي وبريدي الإلكتروني وموقعي في هذا المتصفح لتعليقاتي القادمة.',

  // Of the site editor.
  Blocks: 'المكوّنات',
  Patterns: 'الأنماط',
  Media: 'وسائط',
  Search: 'بحث',
  Save: 'حفظ',
  Edit: 'تحرير',
  Template: 'قالب',
  'Single Posts': 'المقالات المفردة',
  Title: 'العنوان',
  'Author Name': 'اسم الكاتب',
  'Written by ': 'كتبه ',
  in: 'في',
};
