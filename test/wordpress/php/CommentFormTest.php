<?php
use PHPUnit\Framework\TestCase;
use function Matn\in_comment_form;

/** The element in the HTML of a comment form. */
final class CommentFormTest extends TestCase {
	private const FORM = '<h3>عنوان</h3><form><input name="comment_post_ID"></form>';

	public function test_the_box_of_the_form_becomes_the_element_with_its_attributes(): void {
		$html = in_comment_form( "\t<div id=\"respond\" class=\"comment-respond wide\">" . self::FORM . "</div><!-- #respond -->\n" );
		$this->assertSame( "\t<news-comment-form id=\"respond\" class=\"comment-respond wide\">" . self::FORM . "</news-comment-form><!-- #respond -->\n", $html );
	}

	/** @dataProvider other_html */
	public function test_the_element_is_put_around_other_html( string $html ): void {
		$this->assertSame( "<news-comment-form>$html</news-comment-form>", in_comment_form( $html ) );
	}

	public function other_html(): array {
		$box = '<div id="respond" class="comment-respond">' . self::FORM . '</div>';
		return array(
			'no box'             => array( self::FORM ),
			'another class'      => array( '<div class="comment-respond-wide">' . self::FORM . '</div>' ),
			'another tag'        => array( str_replace( 'div', 'section', $box ) ),
			'something before'   => array( '<p>نص</p>' . $box ),
			'something after'    => array( $box . '<p>نص</p>' ),
			'text after'         => array( $box . 'نص' ),
			'a box that is open' => array( '<div class="comment-respond">' . self::FORM ),
		);
	}

	public function test_a_filter_keeps_the_tag(): void {
		add_filter( 'matn_change_box', '__return_false' );
		$this->assertStringStartsWith( '<news-comment-form><div ', in_comment_form( '<div class="comment-respond">' . self::FORM . '</div>' ) );
		remove_filter( 'matn_change_box', '__return_false' );
	}
}
