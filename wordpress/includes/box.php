<?php
/**
 * Boxes of a theme that become elements: the tag of a box changes, and its attributes and content stay. So rules of the theme for its
 * classes and for its children still match.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

/** The start tag of a box at the start of some HTML: what is before it, its name, its attributes. A quoted value may contain `>`. */
const BOX_START = '~^((?:\s|<!--.*?-->)*)<(div|section|aside)((?:\s(?:[^>"\']|"[^"]*"|\'[^\']*\')*)?)>~is';

/**
 * Splits HTML that begins with a box.
 *
 * @param string $html HTML, such as the comments area of a theme.
 * @return array{before: string, name: string, attributes: string, content: string, after: string}|null Null if the HTML does not
 *         begin with a box, or if its end is not found.
 */
function first_box( string $html ): ?array {
	if ( 1 !== preg_match( BOX_START, $html, $parts ) ) {
		return null;
	}
	list( $start, $before, $name, $attributes ) = $parts;
	$rest                                       = substr( $html, strlen( $start ) );
	$length                                     = length_of_box( $rest, $name );
	return null === $length ? null : array(
		'before'     => $before,
		'name'       => strtolower( $name ),
		'attributes' => $attributes,
		'content'    => substr( $rest, 0, $length ),
		'after'      => substr( $rest, $length + strlen( "</$name>" ) ),
	);
}

/**
 * The length of what a box still contains, or null if its end is not found.
 *
 * @param string $html HTML that begins inside the box.
 * @param string $name Name of the tag.
 */
function length_of_box( string $html, string $name = 'div' ): ?int {
	preg_match_all( "~<(/?)$name(?=[\s>])[^>]*>~i", $html, $tags, PREG_OFFSET_CAPTURE | PREG_SET_ORDER );
	$depth = 1;
	foreach ( $tags as list( list( , $offset ), list( $slash ) ) ) {
		$depth += '' === $slash ? 1 : -1;
		if ( 0 === $depth ) {
			return '' === missing_end_tags( substr( $html, 0, $offset ) ) ? $offset : null;
		}
	}
	return null;
}

/**
 * The role that a box has by its tag. A custom element has none.
 *
 * @param string $name       Name of the tag.
 * @param string $attributes Attributes of the box.
 */
function role_of_box( string $name, string $attributes ): string {
	if ( preg_match( '~\srole\s*=~i', $attributes ) ) {
		return '';
	}
	if ( 'aside' === $name ) {
		return 'complementary';
	}
	return 'section' === $name && preg_match( '~\s(?:aria-label|aria-labelledby|title)\s*=~i', $attributes ) ? 'region' : '';
}

/** Whether the plugin may change the tag of a box of the theme. */
function may_change_box(): bool {
	/**
	 * Filters whether the plugin may change the tag of a box of the theme. Use it if a rule of the theme needs the tag, such as
	 * `div.entry-content`, `div.comments-area` or `div.comment-respond`.
	 *
	 * @param bool $may Default: true.
	 */
	return (bool) apply_filters( 'matn_change_box', true );
}
