<?php
// Router of PHP's built-in server: the clone's files, the themes', all comments, then WordPress and its pretty addresses.
$path  = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) ?: '/' );
$types = array(
	'html' => 'text/html; charset=utf-8',
	'js'   => 'text/javascript',
	'css'  => 'text/css',
	'json' => 'application/json',
	'svg'  => 'image/svg+xml',
);
$settings = json_decode( file_get_contents( getenv( 'SITE_RUN' ) . '/settings.json' ) );
$folders  = array(
	'/static/'      => getenv( 'SITE_STATIC' ),
	'/wp-content/'  => __DIR__ . '/content',
	'/wp-includes/' => getenv( 'SITE_ROOT' ) . '/wp-includes',
);
// Each theme has an address of its own, because browsers cache its files.
if ( $settings->theme ) {
	$folders[ '/theme/' . basename( $settings->theme ) . '/' ] = $settings->theme;
}
foreach ( $settings->installed as $name => $folder ) {
	$folders[ "/plugins/$name/" ] = $folder;
}
foreach ( $folders as $prefix => $folder ) {
	$file = str_starts_with( $path, $prefix ) ? realpath( $folder . '/' . substr( $path, strlen( $prefix ) ) ) : false;
	if ( $file && is_file( $file ) && ! str_ends_with( $file, '.php' ) && str_starts_with( $file, realpath( $folder ) . '/' ) ) {
		header( 'Content-Type: ' . ( $types[ pathinfo( $file, PATHINFO_EXTENSION ) ] ?? 'application/octet-stream' ) );
		// As the servers of modules do: other origins, and frames without one, load them too.
		header( 'Access-Control-Allow-Origin: *' );
		// Asked for once in a browser, and compiled once.
		header( 'Cache-Control: max-age=3600' );
		readfile( $file );
		return true;
	}
}

$open_database = function () use ( $settings ) {
	$database = new PDO( 'sqlite:' . getenv( 'SITE_RUN' ) . "/$settings->database" );
	$database->exec( 'PRAGMA synchronous = OFF' );
	return $database;
};

// Every comment, straight from the database: what a test compares with what was typed.
if ( '/all-comments' === $path ) {
	$query    = 'SELECT comment_ID AS id, comment_post_ID AS post, comment_parent AS parent, comment_author AS author,
		comment_author_email AS email, comment_author_url AS url, comment_content AS content, comment_approved AS status
		FROM wp_comments ORDER BY comment_ID';
	header( 'Content-Type: application/json' );
	echo json_encode( $open_database()->query( $query )->fetchAll( PDO::FETCH_ASSOC ), JSON_THROW_ON_ERROR );
	return true;
}

// What plugins have stored: the values of an option and of a key of post meta.
if ( '/stored' === $path ) {
	$database = $open_database();
	$find     = function ( $query, $name ) use ( $database ) {
		$statement = $database->prepare( $query );
		$statement->execute( array( $name ) );
		return $statement->fetchAll( PDO::FETCH_COLUMN );
	};
	header( 'Content-Type: application/json' );
	echo json_encode( array(
		'options' => $find( 'SELECT option_name FROM wp_options WHERE option_name LIKE ?', $_GET['like'] ),
		'meta'    => $find( 'SELECT meta_key FROM wp_postmeta WHERE meta_key LIKE ?', $_GET['like'] ),
	) );
	return true;
}

// Every post, page, template and menu, and what belongs to them.
if ( '/dump' === $path ) {
	$dump = array();
	foreach ( array( 'wp_posts' => 'ID', 'wp_postmeta' => 'meta_id' ) as $table => $key ) {
		$dump[ $table ] = $open_database()->query( "SELECT * FROM $table ORDER BY $key" )->fetchAll( PDO::FETCH_ASSOC );
	}
	header( 'Content-Type: application/json' );
	echo json_encode( $dump, JSON_THROW_ON_ERROR );
	return true;
}

// What an editor changes while a reader writes: columns of a post or of a comment.
if ( '/change' === $path ) {
	list( $table, $id, $columns ) = json_decode( file_get_contents( 'php://input' ), true );
	$key = array( 'wp_posts' => 'ID', 'wp_comments' => 'comment_ID' )[ $table ];
	foreach ( $columns as $column => $value ) {
		$open_database()->prepare( "UPDATE $table SET $column = ? WHERE $key = ?" )->execute( array( $value, $id ) );
	}
	return true;
}

// A long thread: threads of five comments, each the reply to the one before it.
if ( '/add-comments' === $path ) {
	list( $post, $count ) = json_decode( file_get_contents( 'php://input' ), true );
	$database = $open_database();
	$last     = (int) $database->query( 'SELECT MAX(comment_ID) FROM wp_comments' )->fetchColumn();
	$insert   = $database->prepare( "INSERT INTO wp_comments (comment_ID, comment_post_ID, comment_parent, comment_author, comment_content,
		comment_date, comment_date_gmt, comment_approved, comment_type) VALUES (?, ?, ?, ?, ?, ?, ?, '1', 'comment')" );
	$database->beginTransaction();
	for ( $i = 1; $i <= $count; $i++ ) {
		$id   = $last + $i;
		$date = gmdate( 'Y-m-d H:i:s', gmmktime( 9, $i, 0, 1, 2, 2026 ) );
		$insert->execute( array( $id, $post, 1 === $i % 5 ? 0 : $id - 1, "قارئ $i", "تعليق $i.", $date, $date ) );
	}
	$database->prepare( 'UPDATE wp_posts SET comment_count = comment_count + ? WHERE ID = ?' )->execute( array( $count, $post ) );
	$database->commit();
	header( 'Content-Type: application/json' );
	echo json_encode( $last + 1 );
	return true;
}

$root = getenv( 'SITE_ROOT' );
// A site of a network has WordPress's files in its own folder too, as the rules of its web server say.
if ( $settings->multisite && preg_match( '~^/second(/(?:wp-admin/)?[\w-]*(?:\.php)?)$~', $path, $parts ) ) {
	$file = is_dir( $root . $parts[1] ) ? "$root$parts[1]index.php" : $root . $parts[1];
	if ( '/' !== $parts[1] && is_file( $file ) ) {
		$_SERVER['SCRIPT_NAME']     = "/second$parts[1]";
		$_SERVER['PHP_SELF']        = $_SERVER['SCRIPT_NAME'];
		$_SERVER['SCRIPT_FILENAME'] = $file;
		chdir( dirname( $file ) );
		require $file;
		return true;
	}
}
if ( '/' !== $path && ( is_file( $root . $path ) || is_file( $root . rtrim( $path, '/' ) . '/index.php' ) ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = "$root/index.php";
unset( $_SERVER['PATH_INFO'] );
chdir( $root );
require "$root/index.php";
