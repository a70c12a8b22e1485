<?php
/**
 * What the HTML parser of a browser does to a wrapper around HTML of unknown quality.
 *
 * @package Matn
 */

namespace Matn;

defined( 'ABSPATH' ) || exit;

/**
 * Elements that stop the search for the start tag of a custom element: the "special" category of the HTML standard without void
 * elements. If one of them is open, a browser ignores `</news-article-body>`, and the element would contain the rest of the page.
 */
const SPECIAL = array( 'ADDRESS', 'APPLET', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BUTTON', 'CAPTION', 'CENTER', 'COLGROUP', 'DD', 'DETAILS', 'DIR', 'DIV', 'DL', 'DT', 'FIELDSET', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HGROUP', 'LI', 'LISTING', 'MAIN', 'MARQUEE', 'MENU', 'NAV', 'OBJECT', 'OL', 'P', 'PRE', 'SEARCH', 'SECTION', 'SELECT', 'SUMMARY', 'TABLE', 'TBODY', 'TD', 'TEMPLATE', 'TFOOT', 'TH', 'THEAD', 'TR', 'UL' );

/** Elements that a browser closes by itself when their parent ends. */
const CLOSED_BY_PARENT = array( 'COLGROUP', 'DD', 'DT', 'LI', 'P', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR' );

/** Elements whose start tag does not close an open paragraph. */
const INSIDE_PARAGRAPH = array( 'APPLET', 'BUTTON', 'MARQUEE', 'OBJECT', 'SELECT', 'TEMPLATE' );

/**
 * The end tags that HTML lacks before the end tag of a wrapper, or null if the wrapper could not contain just this HTML: an
 * element is open at the end, an end tag has no start tag, or the last tag is cut off.
 *
 * @param string $html HTML of a post.
 * @return string|null Empty, or `</p>`.
 */
function missing_end_tags( string $html ): ?string {
	$tags = new \WP_HTML_Tag_Processor( $html );
	$open = array();
	while ( $tags->next_tag( array( 'tag_closers' => 'visit' ) ) ) {
		$tag = $tags->get_tag();
		if ( ! in_array( $tag, SPECIAL, true ) ) {
			continue;
		}
		if ( ! $tags->is_tag_closer() ) {
			if ( 'P' === end( $open ) && ! in_array( $tag, INSIDE_PARAGRAPH, true ) ) {
				array_pop( $open );
			}
			$open[] = $tag;
			continue;
		}
		while ( $open && end( $open ) !== $tag && in_array( end( $open ), CLOSED_BY_PARENT, true ) ) {
			array_pop( $open );
		}
		if ( end( $open ) === $tag ) {
			array_pop( $open );
		} elseif ( 'P' !== $tag ) {
			// An end tag of a paragraph without a start tag makes an empty paragraph, and closes nothing.
			return null;
		}
	}
	if ( $tags->paused_at_incomplete_token() ) {
		return null;
	}
	return array() === $open ? '' : ( array( 'P' ) === $open ? '</p>' : null );
}
