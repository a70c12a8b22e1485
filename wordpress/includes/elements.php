<?php
/**
 * The tags of the elements, with the attributes that the settings ask for.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

/**
 * Attributes as HTML, each after a space. `true` writes an attribute without a value; `false` and empty strings are left out.
 *
 * @param array<string, bool|string> $attributes Values by name.
 */
function attributes( array $attributes ): string {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		if ( true === $value ) {
			$html .= ' ' . $name;
		} elseif ( $value ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	return $html;
}

/** The attributes of `<news-article-body>`. */
function article_attributes(): array {
	return array(
		'isolate'         => setting( 'isolate' ),
		'block-direction' => setting( 'block_direction' ) ? 'auto' : '',
		'numerals'        => setting( 'numerals' ),
		// styles/theme.css depends on it.
		'data-matn-fonts' => 'theme' === setting( 'fonts' ) ? 'theme' : '',
	);
}

/** The attributes of `<news-comment-form>`. */
function comment_form_attributes(): array {
	return array( 'drafts' => setting( 'drafts' ) ? '' : 'off' );
}
