<?php
// Switches WordPress's own settings by those of the test; wordpress.mjs says what they mean.
global $settings;
$options = (array) $settings->options + array(
	'comment_moderation'          => 'all' === $settings->moderation ? '1' : '',
	'comment_previously_approved' => 'first' === $settings->moderation ? '1' : '',
	'disallowed_keys'             => implode( "\n", $settings->disallowed ),
);
if ( null !== $settings->active ) {
	$options['active_plugins'] = $settings->active;
}
foreach ( $options as $name => $value ) {
	// WordPress stores switches as numbers, and lists with names as arrays.
	$value = is_bool( $value ) ? (int) $value : ( is_object( $value ) ? (array) $value : $value );
	add_filter( "pre_option_$name", fn() => $value );
}
add_filter( 'locale', fn() => $settings->locale );
// Debian's Urdu translation of WordPress is not complete, and lacks the direction.
if ( 'ur' === $settings->locale ) {
	add_filter( 'gettext_with_context', fn( $text, $original, $context ) => 'text direction' === $context ? 'rtl' : $text, 10, 3 );
}
add_action( 'wp_head', fn() => print $settings->head );
if ( $settings->theme ) {
	// A theme beside WordPress's own, by its real name: block themes read their templates and theme.json by that.
	register_theme_directory( dirname( $settings->theme ) );
	// The menu of the sections was assigned in the theme that was active when the site was installed.
	$installed = get_option( 'stylesheet' );
	add_filter( 'pre_option_theme_mods_' . basename( $settings->theme ), fn() => get_option( "theme_mods_$installed" ) );
	foreach ( array( 'template', 'stylesheet' ) as $option ) {
		add_filter( "pre_option_$option", fn() => basename( $settings->theme ) );
		add_filter( "{$option}_directory", fn() => $settings->theme );
		add_filter( "{$option}_directory_uri", fn() => home_url( '/theme/' . basename( $settings->theme ) ) );
	}
}
if ( isset( $settings->thread ) ) {
	// Block themes have no template for the comments; the block contains the title, the list, its pagination and the form.
	// WordPress applies the filter twice: the block renders itself with other settings.
	add_filter(
		'render_block_core/comments',
		fn( $html ) => str_contains( $html, '<news-comments' ) ? $html : "<news-comments $settings->thread>$html</news-comments>"
	);
}
if ( ! $settings->flood ) {
	remove_action( 'check_comment_flood', 'check_comment_flood_db', 10 );
}
if ( $settings->restAnonymous ) {
	add_filter( 'rest_allow_anonymous_comments', '__return_true' );
}

// The REST API answers other origins by itself. The rest has to allow the page too that a post redirects to, or fetch()
// rejects after the comment is stored.
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';
if ( in_array( $origin, $settings->origins, true ) && ! str_starts_with( $_SERVER['REQUEST_URI'] ?? '', '/wp-json' ) ) {
	header( "Access-Control-Allow-Origin: $origin" );
	header( 'Access-Control-Allow-Credentials: true' );
	header( 'Vary: Origin', false );
}

// What was posted, field by field, before anything has changed it.
if ( 'POST' === ( $_SERVER['REQUEST_METHOD'] ?? '' ) && str_ends_with( $_SERVER['SCRIPT_NAME'], '/wp-comments-post.php' ) ) {
	$received = array(
		'fields' => (object) $_POST,
		'files'  => (object) array_map( fn( $file ) => array( 'name' => $file['name'], 'size' => $file['size'] ), $_FILES ),
	);
	$line = json_encode( $received, JSON_INVALID_UTF8_SUBSTITUTE ) . "\n";
	file_put_contents( getenv( 'SITE_RUN' ) . '/received.jsonl', $line, FILE_APPEND | LOCK_EX );
}

// Nothing leaves this machine.
add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'pre_http_request', fn( $answer, $options, $url ) => str_starts_with( $url, home_url( '/' ) ) ? $answer : new WP_Error( 'offline', 'The test site asks no other site.' ), 10, 3 );

require dirname( __DIR__ ) . '/plugins.php';
require dirname( __DIR__ ) . '/neighbours.php';
