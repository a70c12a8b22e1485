<?php
if ( post_password_required() ) {
	return;
}
global $settings;
if ( have_comments() ) {
	// The setting "thread": our element around the list and its pagination, with these attributes.
	echo isset( $settings->thread ) ? "<news-comments $settings->thread>" : '';
	do_action( 'newspaper_before_comments' );
	echo '<ol class="comment-list">';
	wp_list_comments( array( 'style' => 'ol', 'short_ping' => true, 'avatar_size' => 0 ) );
	echo '</ol>';
	the_comments_pagination();
	echo isset( $settings->thread ) ? '</news-comments>' : '';
}

// The setting "form": as WordPress prints it, alone or in our element; the element alone; or our own form as HTML, with
// the post and the parent set as any server's template sets them.
$element = "<news-comment-form $settings->attributes>";
switch ( $settings->form ) {
	case 'plain':
		comment_form();
		break;
	case 'wrapped':
		echo $element;
		comment_form();
		echo '</news-comment-form>';
		break;
	case 'empty':
		printf( '<news-comment-form post-id="%d" %s></news-comment-form>', get_the_ID(), $settings->attributes );
		break;
	default:
		$hidden = array( 'comment_post_ID' => get_the_ID(), 'comment_parent' => absint( $_GET['replytocom'] ?? 0 ) );
		$html   = new WP_HTML_Tag_Processor( $settings->form );
		while ( $html->next_tag( 'input' ) ) {
			if ( isset( $hidden[ $html->get_attribute( 'name' ) ] ) ) {
				$html->set_attribute( 'value', (string) $hidden[ $html->get_attribute( 'name' ) ] );
			}
		}
		echo $element, $html->get_updated_html(), '</news-comment-form>';
}
