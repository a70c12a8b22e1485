<?php
// WordPress's configuration. SITE_ROOT is the folder of WordPress's own files, SITE_SQLITE that of the database driver,
// SITE_RUN that of one running site: its settings, which are read at each request, its databases and what it was sent.
$settings = json_decode( file_get_contents( getenv( 'SITE_RUN' ) . '/settings.json' ) );

foreach ( array( 'DB_NAME', 'DB_USER', 'DB_PASSWORD', 'DB_HOST', 'DB_COLLATE' ) as $name ) {
	define( $name, 'DB_NAME' === $name ? 'wordpress' : '' ); // MySQL is not used: see content/db.php
}
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_DIR', getenv( 'SITE_RUN' ) );
define( 'DB_FILE', $settings->database );
$table_prefix = 'wp_';

// Fixed, so that cookies, nonces and moderation hashes are the same on every run.
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'test-key-' . $name );
	define( $name . '_SALT', 'test-salt-' . $name );
}
// The address that was asked for, so that links and redirects stay behind a proxy.
define( 'WP_HOME', 'http://' . ( $_SERVER['HTTP_HOST'] ?? '127.0.0.1' ) );
define( 'WP_SITEURL', WP_HOME );
if ( $settings->multisite ) {
	define( 'MULTISITE', true );
	define( 'SUBDOMAIN_INSTALL', false );
	define( 'DOMAIN_CURRENT_SITE', $_SERVER['HTTP_HOST'] );
	define( 'PATH_CURRENT_SITE', '/' );
	define( 'SITE_ID_CURRENT_SITE', 1 );
	define( 'BLOG_ID_CURRENT_SITE', 1 );
}
define( 'WP_CONTENT_DIR', __DIR__ . '/content' );
define( 'WP_PLUGIN_DIR', getenv( 'SITE_RUN' ) . '/plugins' );
define( 'WP_PLUGIN_URL', WP_HOME . '/plugins' );
define( 'WP_LANG_DIR', getenv( 'SITE_ROOT' ) . '/wp-content/languages' );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
// Plugins are deleted without asking for the password of a file server.
define( 'FS_METHOD', 'direct' );
define( 'WP_DEFAULT_THEME', 'newspaper' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', false );

defined( 'ABSPATH' ) || define( 'ABSPATH', getenv( 'SITE_ROOT' ) . '/' );
require_once ABSPATH . 'wp-settings.php';
