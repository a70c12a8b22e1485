<?php
// WordPress loads this before its database class: SQLite in place of MySQL.
define( 'SQLITE_DB_DROPIN_VERSION', '1.8.0' );
define( 'DB_ENGINE', 'sqlite' );
require_once getenv( 'SITE_SQLITE' ) . '/wp-includes/sqlite/db.php';
// Nobody needs the data after a crash, so no request waits for the disk.
$GLOBALS['@pdo']->exec( 'PRAGMA synchronous = OFF' );
