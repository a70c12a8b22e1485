<?php
/**
 * Plugin Name:       Matn
 * Description:       Sets the text of your posts as Arabic, Persian, Urdu and Hebrew newspapers do, and makes the comment form safe: errors at the fields, drafts, and comments that wait for a connection. Works in classic and block themes when you activate it.
 * Version:           0.2.0
 * Requires at least: 6.8
 * Requires PHP:      8.2
 * Author:            news-elements contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       matn
 * Domain Path:       /languages
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.2.0';
const FILE    = __FILE__;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/story.php';
require __DIR__ . '/includes/html.php';
require __DIR__ . '/includes/box.php';
require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/article.php';
require __DIR__ . '/includes/classic-box.php';
require __DIR__ . '/includes/comment-form.php';
require __DIR__ . '/includes/comments.php';
require __DIR__ . '/includes/back-to-top.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/masthead.php';
require __DIR__ . '/includes/header.php';
require __DIR__ . '/includes/template-tags.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/admin/settings-fields.php';
	require __DIR__ . '/includes/admin/settings-page.php';
	require __DIR__ . '/includes/admin/post-switch.php';
	require __DIR__ . '/includes/admin/site-health.php';
	require __DIR__ . '/includes/admin/editor-styles.php';
}
