<?php
// What plugins do to comment forms and to comments, each by the name that the setting "plugins" gives it.

/** Whether the setting asks for a plugin. */
function has_plugin( string $name ): bool {
	return in_array( $name, $GLOBALS['settings']->plugins, true );
}

// Antispam Bee gives the name "comment" to a trap and another one to the real field; its script swaps the ids.
if ( has_plugin( 'antispam-bee' ) ) {
	$secret = 'g5e0b2a71c';
	add_filter( 'comment_form_field_comment', function ( $field ) use ( $secret ) {
		$style = 'padding:0;clip:rect(1px, 1px, 1px, 1px);position:absolute !important;white-space:nowrap;height:1px;width:1px;overflow:hidden;';
		$trap  = "<textarea id=\"comment\" aria-hidden=\"true\" name=\"comment\" autocomplete=\"new-password\" style=\"$style\" tabindex=\"-1\"></textarea>";
		$swap  = "<script data-noptimize>document.getElementById('comment').id = 'a5d1f0e2'; document.getElementById('$secret').id = 'comment';</script>";
		$field = str_replace( 'id="comment" name="comment"', "autocomplete=\"new-password\" id=\"$secret\" name=\"$secret\"", $field );
		return str_replace( '</textarea>', "</textarea>$trap$swap", $field );
	} );
	if ( isset( $_POST[ $secret ] ) ) {
		if ( '' === $_POST['comment'] ) {
			$_POST['comment'] = $_POST[ $secret ];
		} else {
			add_filter( 'pre_comment_approved', fn() => 'spam' );
		}
	}
}

// Akismet's nonce, the time of the page as its script writes it, and a trap.
if ( has_plugin( 'akismet' ) ) {
	add_action( 'comment_form', function ( $post ) {
		wp_nonce_field( "akismet_comment_nonce_$post", 'akismet_comment_nonce', false );
		echo '<p style="display: none !important;" class="akismet-fields-container" data-prefix="ak_"><label>&#916;<textarea name="ak_hp_textarea" cols="45" rows="8" maxlength="100"></textarea></label>',
			'<input type="hidden" id="ak_js_1" name="ak_js" value="0"><script>document.getElementById("ak_js_1").setAttribute("value", new Date().getTime());</script></p>';
	} );
	if ( ! empty( $_POST['ak_hp_textarea'] ) ) {
		add_filter( 'pre_comment_approved', fn() => 'spam' );
	}
}

// A picture with the comment.
if ( has_plugin( 'attachment' ) ) {
	add_action( 'comment_form_before', fn() => ob_start() );
	add_action( 'comment_form_after', fn() => print str_replace( '<form ', '<form enctype="multipart/form-data" ', ob_get_clean() ) );
	add_filter( 'comment_form_submit_field', fn( $submit ) => '<p class="comment-form-attachment"><label for="attachment">صورة</label> <input id="attachment" name="attachment" type="file"></p>' . $submit );
}

// A box that has to be ticked before the comment is taken, as privacy plugins add it.
if ( has_plugin( 'privacy' ) ) {
	add_filter( 'comment_form_submit_field', fn( $submit ) => '<p class="comment-form-privacy"><input id="privacy" name="privacy" type="checkbox" value="1" required> <label for="privacy">أوافق على سياسة الخصوصية <span class="required">*</span></label></p>' . $submit );
	add_action( 'pre_comment_on_post', fn() => empty( $_POST['privacy'] ) && wp_die( 'يجب الموافقة على سياسة الخصوصية.', '', array( 'response' => 400, 'back_link' => true ) ) );
}

// A filter that calls every comment spam.
if ( has_plugin( 'refuse' ) ) {
	add_action( 'pre_comment_on_post', fn() => wp_die( 'Your comment looks like <strong>spam</strong>.', 'Spam', array( 'response' => 403 ) ) );
}

// A site that wants comments shorter than WordPress does.
if ( has_plugin( 'short' ) ) {
	add_filter( 'wp_get_comment_fields_max_lengths', fn( $lengths ) => array( 'comment_content' => 200 ) + $lengths );
}

// A plugin that adds to each comment what runs.
if ( has_plugin( 'widget' ) ) {
	add_filter( 'comment_text', fn( $text ) => $text . '<script>document.title = 1</script><img src="x" alt="" onerror="document.title = 2">' );
}

// A page of thanks in place of the comment's own.
if ( has_plugin( 'thanks' ) ) {
	add_filter( 'comment_post_redirect', fn() => home_url( '/other/' ) );
}

// A filter whose words are HTML that would do harm.
if ( has_plugin( 'hostile' ) ) {
	add_action( 'pre_comment_on_post', fn() => wp_die( '<img src="x" onerror="document.title = 1"> &lt;img src=x onerror="document.title = 2"&gt; $& {text}', 'Hostile', array( 'response' => 403 ) ) );
}

// A plugin that fails before the comment is stored, and one that fails after.
if ( has_plugin( 'crash' ) ) {
	add_action( 'pre_comment_on_post', fn() => throw new Error( 'A plugin failed.' ) );
}
if ( has_plugin( 'crash-after' ) ) {
	add_action( 'comment_post', fn() => throw new Error( 'A plugin failed.' ) );
}

// A theme that leaves WordPress's script for replies out.
if ( has_plugin( 'no-reply-script' ) ) {
	add_action( 'wp_enqueue_scripts', fn() => wp_dequeue_script( 'comment-reply' ), 20 );
}

// Links that sort the comments, as themes print them: the order of WordPress's setting, by a parameter of the address.
if ( has_plugin( 'sort-links' ) ) {
	$order = $_GET['comment_order'] ?? '';
	if ( in_array( $order, array( 'asc', 'desc' ), true ) ) {
		add_filter( 'pre_option_comment_order', fn() => $order );
		add_filter( 'get_comments_pagenum_link', fn( $link ) => add_query_arg( 'comment_order', $order, $link ) );
	}
	add_action( 'newspaper_before_comments', function () {
		foreach ( array( 'asc' => 'الأقدم', 'desc' => 'الأحدث' ) as $name => $label ) {
			$current = get_option( 'comment_order' ) === $name ? ' aria-current="true"' : '';
			printf( '<a class="sort-%s" href="%s"%s>%s</a> ', $name, esc_url( add_query_arg( 'comment_order', $name, get_permalink() ) . '#comments' ), $current, $label );
		}
	} );
}

// Security plugins close the REST API to guests.
if ( has_plugin( 'closed-rest' ) ) {
	add_filter( 'rest_authentication_errors', fn( $result ) => is_user_logged_in() ? $result : new WP_Error( 'rest_login_required', 'Sorry.', array( 'status' => 401 ) ) );
}
