<?php
// Makes the site a network of sites in subfolders, in two runs, because a network is loaded in another way: the first run adds the
// tables of a network, and the second, with the setting "multisite", adds a site at /second/ and prints the id of a post of it.
$_SERVER += array( 'HTTP_HOST' => $argv[1], 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REMOTE_ADDR' => '127.0.0.1' );
require __DIR__ . '/wp-config.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

if ( ! is_multisite() ) {
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
		$wpdb->$table = $name;
	}
	install_network();
	populate_network( 1, $argv[1], 'admin@example.com', 'شبكة الاختبار', '/', false );
	// A network does not read the address of a site from wp-config.php.
	foreach ( array( 'home', 'siteurl' ) as $name ) {
		$wpdb->update( $wpdb->options, array( 'option_value' => "http://$argv[1]" ), array( 'option_name' => $name ) );
	}
	exit;
}
$second = wp_insert_site( array( 'domain' => $argv[1], 'path' => '/second/', 'title' => 'الموقع الثاني', 'user_id' => 1 ) );
if ( is_wp_error( $second ) ) {
	throw new Error( $second->get_error_message() );
}
switch_to_blog( $second );
echo wp_insert_post( array(
	'post_title'     => 'خبر في الموقع الثاني',
	'post_content'   => '<p>متن الخبر.</p>',
	'post_status'    => 'publish',
	'post_author'    => 1,
	'comment_status' => 'open',
) );
