<?php
/**
 * The comments area in `<news-comments>`: the list with its pagination, and in most themes the form.
 *
 * The box of the theme, or of the block "Comments", becomes the element. If the comments area is not in one box, the element is around
 * all of it. Comments of another service stay as they are.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

// The last of all functions, so that the template of another plugin is wrapped too, if it prints WordPress's comments.
add_filter( 'comments_template', __NAMESPACE__ . '\replace_comments_template', PHP_INT_MAX );
add_filter( 'render_block_core/comments', __NAMESPACE__ . '\change_comments_block', 10, 3 );

/**
 * Gives WordPress a template that prints the one of the theme in the element.
 *
 * @param string $template Path of the template. In a child theme without one, it does not exist.
 */
function replace_comments_template( $template ) {
	if ( ! is_string( $template ) || ! setting( 'comments' ) || ! is_story() || get_the_ID() !== get_queried_object_id() ) {
		return $template;
	}
	theme_template( $template );
	return path_of( 'includes/comments-template.php' );
}

/**
 * The template that WordPress would load.
 *
 * @param string|null $template A new path.
 */
function theme_template( ?string $template = null ): string {
	static $current = '';
	$current        = $template ?? $current;
	return $current;
}

/**
 * The file that WordPress would load: the template, that of the parent theme, or that of WordPress.
 *
 * @param string $template Path of the template.
 * @param string $name     Name of the template in a theme.
 */
function existing_template( string $template, string $name ): string {
	$parent = trailingslashit( get_template_directory() ) . ltrim( $name, '/' );
	foreach ( array( $template, $parent ) as $path ) {
		if ( file_exists( $path ) ) {
			return $path;
		}
	}
	return ABSPATH . WPINC . '/theme-compat/comments.php';
}

/**
 * Makes the box of the block "Comments" the element.
 *
 * @param string    $html     The block as WordPress prints it.
 * @param array     $block    The block.
 * @param \WP_Block $instance The block with its context.
 */
function change_comments_block( $html, $block, $instance ) {
	$is_thread = setting( 'comments' ) && is_story() && get_queried_object_id() === (int) ( $instance->context['postId'] ?? 0 );
	return $is_thread ? in_thread( $html ) : $html;
}

/**
 * The comments area in the element, or as it is: if it is not WordPress's, or not well formed.
 *
 * @param string $html The comments area.
 */
function in_thread( string $html ): string {
	$has_comments = has_comment( $html );
	if ( ( ! $has_comments && ! str_contains( $html, 'comment_post_ID' ) ) || post_password_required()
		|| str_contains( $html, '<news-comments' ) ) {
		return $html;
	}
	$box = may_change_box() ? first_box( $html ) : null;
	// Some themes print the form, or a title, in a box of its own.
	if ( null !== $box && has_comment( $box['content'] ) === $has_comments ) {
		$own = array( 'role' => role_of_box( $box['name'], $box['attributes'] ) ) + comments_attributes();
		return $box['before']
			. '<news-comments' . $box['attributes'] . attributes( $own ) . '>' . $box['content'] . '</news-comments>'
			. $box['after'];
	}
	return '' === missing_end_tags( $html )
		? '<news-comments' . attributes( comments_attributes() ) . '>' . $html . '</news-comments>'
		: $html;
}

/**
 * Whether some HTML has a comment, by its id as WordPress prints it.
 *
 * @param string $html HTML.
 */
function has_comment( string $html ): bool {
	return 1 === preg_match( '~\sid=["\']comment-\d+["\']~', $html );
}
