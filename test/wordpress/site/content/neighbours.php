<?php
// What plugins do to the text and the page of a story, each by the name that the setting "plugins" gives it.

// Share buttons, as Jetpack and AddToAny add them, and related posts, whose loop applies the filters of a text to other posts.
if ( has_plugin( 'share' ) ) {
	add_filter( 'the_content', fn( $text ) => $text . '<div class="sharedaddy"><h3>شارك</h3><a href="https://example.com/share">مشاركة</a></div>', 19 );
}
if ( has_plugin( 'related' ) ) {
	add_filter( 'the_content', function ( $text ) {
		static $running = false;
		if ( $running || ! is_singular() ) {
			return $text;
		}
		$running = true;
		$query   = new WP_Query( array( 'name' => 'open' ) );
		while ( $query->have_posts() ) {
			$query->the_post();
			$text .= '<section class="related">' . apply_filters( 'the_content', get_the_content() ) . get_the_excerpt() . '</section>';
		}
		wp_reset_postdata();
		$running = false;
		return $text;
	}, 40 );
}

// A page builder renders parts of a page, each with the filters of a text, inside the text itself.
if ( has_plugin( 'builder' ) ) {
	add_filter( 'the_content', function ( $text ) {
		static $running = false;
		if ( $running ) {
			return $text;
		}
		$running = true;
		$part    = apply_filters( 'the_content', '<p>جزء من الصفحة.</p>' );
		$running = false;
		return '<div class="builder-section">' . $part . '</div>' . $text;
	}, 9 );
}

// An SEO plugin reads the text before the page begins, and prints machine dates.
if ( has_plugin( 'seo' ) ) {
	add_action( 'wp_head', function () {
		if ( is_singular() ) {
			$text = wp_strip_all_tags( apply_filters( 'the_content', get_queried_object()->post_content ) );
			$data = array(
				'@context'      => 'https://schema.org',
				'@type'         => 'NewsArticle',
				'headline'      => get_the_title(),
				'datePublished' => get_the_date( DATE_W3C ),
				'description'   => trim( $text ),
			);
			echo '<script type="application/ld+json">', wp_json_encode( $data ), '</script>';
		}
	}, 1 );
}

// A plugin for the Persian calendar words every date, as WP-Parsidate does.
if ( has_plugin( 'jalali' ) ) {
	add_filter( 'wp_date', function ( $date, $format, $timestamp, $timezone ) {
		if ( DATE_W3C === $format || 'c' === $format ) {
			return $date;
		}
		return datefmt( $timestamp ) ?? $date;
	}, 10, 4 );
	/** 1 January 2026 in the Persian calendar; the posts of the test are of this day. */
	function datefmt( $timestamp ) {
		return '2026-01-01' === gmdate( 'Y-m-d', $timestamp ) ? '۱۱ دی ۱۴۰۴' : null;
	}
}

// An optimiser delays scripts until the reader does something, as LiteSpeed and WP Rocket do.
if ( has_plugin( 'delay' ) ) {
	add_action( 'template_redirect', fn() => ob_start( function ( $html ) {
		$html   = preg_replace( '~(<script\b[^>]*) type="module"~', '$1 type="delayed-module"', $html );
		$script = "addEventListener('click', () => document.querySelectorAll('[type=delayed-module]').forEach((old) => { const script = document.createElement('script'); script.type = 'module'; script.src = old.src; old.replaceWith(script); }), { once: true });";
		return str_replace( '</body>', "<script>$script</script></body>", $html );
	} ), 0 );
}

// An optimiser joins scripts, and loses the type of modules.
if ( has_plugin( 'join' ) ) {
	add_action( 'template_redirect', fn() => ob_start( fn( $html ) => preg_replace( '~(<script\b[^>]*) type="module"~', '$1', $html ) ), 0 );
}

// A page cache keeps the first answer for each address.
if ( has_plugin( 'cache' ) ) {
	add_action( 'template_redirect', function () {
		$file = getenv( 'SITE_RUN' ) . '/cache-' . md5( $GLOBALS['settings']->database . $_SERVER['REQUEST_URI'] );
		if ( is_user_logged_in() || 'GET' !== $_SERVER['REQUEST_METHOD'] ) {
			return;
		}
		if ( file_exists( $file ) ) {
			header( 'X-Cache: hit' );
			readfile( $file );
			exit;
		}
		ob_start( fn( $html ) => file_put_contents( $file, $html ) ? $html : $html );
	}, 0 );
}

// An AMP plugin's page, where only AMP's own scripts may run.
if ( has_plugin( 'amp' ) ) {
	function amp_is_request() {
		return isset( $_GET['amp'] );
	}
}

// A service prints a form of its own in a frame, as Jetpack does, in place of the site's.
if ( has_plugin( 'foreign-form' ) ) {
	add_action( 'comment_form_before', fn() => ob_start() );
	add_action( 'comment_form_after', function () {
		ob_end_clean();
		echo '<div id="respond"><iframe title="Comment form" src="about:blank"></iframe></div>';
	} );
}

// Comments are printed when the reader asks for them.
if ( has_plugin( 'lazy-comments' ) ) {
	add_action( 'comment_form_before', fn() => print '<button type="button" id="show-comments">التعليقات</button><template id="lazy">', 0 );
	add_action( 'comment_form_after', fn() => print "</template><script>document.getElementById('show-comments').addEventListener('click', () => { const lazy = document.getElementById('lazy'); lazy.replaceWith(lazy.content); });</script>", 99 );
}

// Text that other software wrote: a paragraph or a box that does not end.
if ( has_plugin( 'unclosed-paragraph' ) ) {
	add_filter( 'the_content', fn( $text ) => "$text<p>فقرة لم تُغلق", 11 );
}
if ( has_plugin( 'unclosed-box' ) ) {
	add_filter( 'the_content', fn( $text ) => "$text<div>صندوق لم يُغلق", 11 );
}

// A site in several languages, by the address: `?lang=fa`.
if ( has_plugin( 'multilingual' ) && isset( $_GET['lang'] ) ) {
	add_filter( 'locale', fn() => array( 'fa' => 'fa_IR', 'en' => 'en_US' )[ $_GET['lang'] ] ?? 'ar', 20 );
}

// A classic theme that calls the template tags of the plugin.
if ( has_plugin( 'template-tags' ) ) {
	add_action( 'after_setup_theme', fn() => register_nav_menus( array( 'sections' => 'Sections' ) ), 9 );
	add_action( 'wp_body_open', function () {
		if ( function_exists( 'matn_masthead' ) ) {
			matn_masthead( array( 'behavior' => 'sticky', 'skip_to' => 'content' ) );
		}
		if ( function_exists( 'matn_header' ) && is_singular() ) {
			the_post();
			matn_header();
			rewind_posts();
		}
	} );
}

// Comments templates of other themes and plugins.
foreach ( array( 'two-boxes', 'section', 'service' ) as $name ) {
	if ( has_plugin( "comments-$name" ) ) {
		add_filter( 'comments_template', fn() => __DIR__ . "/comments/$name.php" );
	}
}

// A captcha whose tokens the site accepts once, as Turnstile. The markup and the functions are those of its script.
if ( has_plugin( 'captcha' ) ) {
	add_filter( 'comment_form_submit_button', fn( $button ) => '<span class="cf-turnstile" id="captcha"></span>' . $button . "<script>
		let tokens = 0;
		const fill = () => { document.getElementById('cf-chl-widget-a1_response').value = `token-\${Date.now()}-\${++tokens}`; };
		document.getElementById('captcha').innerHTML = '<div><input type=hidden name=cf-turnstile-response id=cf-chl-widget-a1_response></div>';
		window.turnstile = { reset: (widget) => { if (widget === 'cf-chl-widget-a1') fill(); } };
		fill();
	</script>" );
	add_action( 'pre_comment_on_post', function () {
		$token = $_POST['cf-turnstile-response'] ?? '';
		$used  = (array) get_option( 'used_tokens', array() );
		if ( '' === $token || in_array( $token, $used, true ) ) {
			wp_die( 'Please verify that you are human.', '', array( 'response' => 403 ) );
		}
		update_option( 'used_tokens', array_merge( $used, array( $token ) ) );
	} );
}

// A template whose block "Content" has the layout "default": blocks are as wide as the box.
if ( has_plugin( 'flow-content' ) ) {
	add_filter( 'render_block_data', function ( $block ) {
		if ( 'core/post-content' === $block['blockName'] ) {
			$block['attrs']['layout'] = array( 'type' => 'default' );
		}
		return $block;
	} );
}
