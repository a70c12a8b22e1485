<?php
use PHPUnit\Framework\TestCase;
use function Matn\missing_end_tags;

/** Whether a wrapper can contain HTML of unknown quality. */
final class HtmlTest extends TestCase {
	/** @dataProvider complete */
	public function test_complete_html_needs_no_end_tag( string $html ): void {
		$this->assertSame( '', missing_end_tags( $html ) );
	}

	public function complete(): array {
		return array_map(
			fn( $html ) => array( $html ),
			array(
				'',
				'نص بلا وسوم',
				'<p>فقرة</p><p>أخرى</p>',
				'<p>فقرة بلا نهاية<div>صندوق</div>',
				'<ul><li>بند<li>بند</ul>',
				'<dl><dt>كلمة<dd>معنى</dl>',
				'<table><tr><td>خلية<td>خلية</table>',
				'<figure><img src="a.png"><figcaption>شرح</figcaption></figure>',
				'<b><i>تداخل</b></i>',
				'<p>سطر<br>سطر</p><hr>',
				'</p>نهاية زائدة',
				'<!-- <div> --><script>"<div>"</script><textarea><div></textarea>',
				'<svg><g><path d="M0 0"/></g></svg>',
				'<a href="x"><div>رابط حول صندوق</div></a>',
			)
		);
	}

	/** @dataProvider paragraphs */
	public function test_a_last_paragraph_without_an_end_gets_one( string $html ): void {
		$this->assertSame( '</p>', missing_end_tags( $html ) );
	}

	public function paragraphs(): array {
		return array( array( '<p>فقرة' ), array( '<div></div><p>فقرة <b>مهمة' ), array( '<p>أولى<p>ثانية' ) );
	}

	/** @dataProvider broken */
	public function test_html_that_a_wrapper_cannot_contain_is_refused( string $html ): void {
		$this->assertNull( missing_end_tags( $html ) );
	}

	public function broken(): array {
		return array_map(
			fn( $html ) => array( $html ),
			array( '<div>', '</div>', '<p>نص</p></div><div>', '<ul><li>بند', '<section><p>نص', '<div><p>نص</p', '<!-- تعليق', '<table><tr><td>خلية', '<blockquote>' )
		);
	}
}
