<?php
// Runs WordPress's own installer on an empty database, adds posts, a reader's account and comments, and prints their ids
// as JSON. Dates are fixed, so that two installs give the same pages.
define( 'WP_INSTALLING', true );
$_SERVER += array( 'HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1' );
require __DIR__ . '/wp-config.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

ob_start();
wp_install( 'أخبار الاختبار', 'admin', 'admin@example.com', true, '', 'admin' );
ob_end_clean();
update_option( 'timezone_string', 'UTC' );
update_option( 'gmt_offset', 0 );
update_option( 'permalink_structure', '/%postname%/' );
$GLOBALS['wp_rewrite']->init();
$GLOBALS['wp_rewrite']->flush_rules( false );
foreach ( get_posts( array( 'post_type' => 'any', 'post_status' => 'any', 'numberposts' => -1 ) ) as $old ) {
	wp_delete_post( $old->ID, true );
}
wp_insert_user( array( 'user_login' => 'reader', 'user_pass' => 'reader', 'user_email' => 'reader@example.com', 'display_name' => 'قارئة مسجّلة', 'role' => 'subscriber' ) );

$add_post = fn( $name, $more = array() ) => wp_insert_post( $more + array(
	'post_title'     => "خبر تجريبي: $name",
	'post_name'      => $name,
	'post_content'   => '<p>متن الخبر باللغة العربية.</p>',
	'post_status'    => 'publish',
	'post_author'    => 1,
	'post_date'      => '2026-01-01 08:00:00',
	'post_date_gmt'  => '2026-01-01 08:00:00',
	'comment_status' => 'open',
) );
$posts = array(
	'open'     => $add_post( 'open' ),
	'other'    => $add_post( 'other' ),
	'threaded' => $add_post( 'threaded' ),
	'closed'   => $add_post( 'closed', array( 'comment_status' => 'closed' ) ),
	'password' => $add_post( 'password', array( 'post_password' => 'sirr' ) ),
	'draft'    => $add_post( 'draft', array( 'post_status' => 'draft' ) ),
);

$count       = 0;
$add_comment = function ( $parent, $more = array() ) use ( &$count, $posts ) {
	++$count;
	$date = gmdate( 'Y-m-d H:i:s', gmmktime( 9, $count, 0, 1, 1, 2026 ) );
	return wp_insert_comment( $more + array(
		'comment_post_ID'      => $posts['threaded'],
		'comment_parent'       => $parent,
		'comment_author'       => "قارئ $count",
		'comment_author_email' => "reader$count@example.com",
		'comment_content'      => "تعليق رقم $count على الخبر.",
		'comment_date'         => $date,
		'comment_date_gmt'     => $date,
		'comment_approved'     => 1,
	) );
};
$first  = $add_comment( 0 );
$reply  = $add_comment( $first );
$second = $add_comment( 0 );
$held   = $add_comment( 0, array( 'comment_approved' => 0 ) );

// A story as a newspaper has them, and the menu of its sections.
$section = fn( $name, $parent = 0 ) => wp_insert_term( $name, 'category', array( 'parent' => $parent ) )['term_id'];
$technology = $section( 'التقنية' );
$languages  = $section( 'لغات البرمجة', $technology );
$economy    = $section( 'الاقتصاد' );
$posts['story'] = $add_post(
	'story',
	array(
		'post_title'    => 'لغات قديمة تعود إلى الواجهة',
		'post_excerpt'  => 'ما زالت البرامج التي تشغّل العالم تُكتب بلغات أقدم من كاتبيها.',
		'post_content'  => '<!-- wp:paragraph --><p>نتعلّم هذا الأسبوع لغة C++ مع @sara.</p><!-- /wp:paragraph -->',
		'post_category' => array( $technology ),
	)
);
// Shown where a text has the block of the footnotes.
add_post_meta( $posts['story'], 'footnotes', wp_slash( wp_json_encode( array( array( 'id' => 'note-1', 'content' => 'تقرير البلدية لعام 2025.' ) ) ) ) );
$menu  = wp_create_nav_menu( 'الأقسام' );
$added = array();
foreach ( array( array( $economy, 0 ), array( $technology, 0 ), array( $languages, $technology ) ) as list( $term, $parent ) ) {
	$item           = array(
		'menu-item-type'      => 'taxonomy',
		'menu-item-object'    => 'category',
		'menu-item-object-id' => $term,
		'menu-item-parent-id' => $added[ $parent ] ?? 0,
		'menu-item-status'    => 'publish',
	);
	$added[ $term ] = wp_update_nav_menu_item( $menu, 0, $item );
}
set_theme_mod( 'nav_menu_locations', array( 'sections' => $menu ) );

echo json_encode( array(
	'version'  => $GLOBALS['wp_version'],
	'posts'    => $posts,
	'comments' => compact( 'first', 'reply', 'second', 'held' ),
) );
