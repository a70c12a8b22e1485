<?php
// Starts the WordPress of the tests with the plugin, for unit tests of its functions.
$_SERVER += array( 'HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1' );
// wp-config.php expects the global scope.
global $settings, $table_prefix;
require dirname( __DIR__ ) . '/site/wp-config.php';
