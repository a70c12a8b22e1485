<?php
// Opens the front page. At the first visit, WordPress stores the defaults of its widgets and its scheduled tasks: 46 writes
// that each site would repeat which starts from the same database.
$_SERVER += array( 'HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1' );
ob_start();
require getenv( 'SITE_ROOT' ) . '/index.php';
ob_end_clean();
