<?php
/**
 * What is set, and what of a form is taken.
 *
 * @package Hamdel
 */

defined( 'ABSPATH' ) || exit;

/**
 * What is set: every key is there, and a text.
 *
 * @return array{server: string, language: string, secret: string}
 */
function hamdel_options(): array {
	$kept = get_option( HAMDEL_OPTION );
	return array_merge(
		array(
			'server'   => '',
			'language' => '',
			'secret'   => '',
		),
		is_array( $kept ) ? $kept : array()
	);
}

/**
 * The secret that vouches for visitors: that of `wp-config.php`, where it is in no backup of the database, goes first.
 */
function hamdel_secret(): string {
	return defined( 'HAMDEL_VISITOR_SECRET' ) ? (string) HAMDEL_VISITOR_SECRET : hamdel_options()['secret'];
}

/**
 * What is kept of the form. What cannot be used is told, and what was there before stays. WordPress has checked the nonce of
 * the form and that whoever sent it may manage options.
 *
 * @param mixed $given The fields of the form, or what was kept.
 * @return array{server: string, language: string, secret: string}
 */
function hamdel_sanitize( $given ): array {
	$kept  = hamdel_options();
	$given = is_array( $given ) ? array_map( 'hamdel_text', $given ) : array();
	return array(
		'server'   => hamdel_sanitized_server( $given['server'] ?? $kept['server'], $kept['server'] ),
		'language' => hamdel_sanitized_language( $given['language'] ?? $kept['language'], $kept['language'] ),
		'secret'   => hamdel_sanitized_secret( $given, $kept['secret'] ),
	);
}

/**
 * A field as text, without blanks around it.
 *
 * @param mixed $value What was sent.
 */
function hamdel_text( $value ): string {
	return is_scalar( $value ) ? trim( (string) $value ) : '';
}

/**
 * The address of the server, without a slash at its end; empty for no chat.
 *
 * @param string $value What was sent.
 * @param string $kept  What was there before.
 */
function hamdel_sanitized_server( string $value, string $kept ): string {
	if ( '' === $value ) {
		return '';
	}
	$address = esc_url_raw( $value, array( 'http', 'https' ) );
	$host    = wp_parse_url( $address, PHP_URL_HOST );
	$scheme  = wp_parse_url( $address, PHP_URL_SCHEME );
	if ( ! $host || ! in_array( $scheme, array( 'http', 'https' ), true ) || strpbrk( $address, '?#' ) ) {
		$message = __( 'The server must be an address such as https://chat.example.com. The previous one is kept.', 'hamdel' );
		add_settings_error( HAMDEL_OPTION, 'server', $message );
		return $kept;
	}
	return untrailingslashit( $address );
}

/**
 * A language tag; empty for that of each page.
 *
 * @param string $value What was sent.
 * @param string $kept  What was there before.
 */
function hamdel_sanitized_language( string $value, string $kept ): string {
	if ( '' === $value || ( strlen( $value ) <= 35 && preg_match( '/^[a-z]{2,8}([-_][a-z0-9]{1,8})*$/i', $value ) ) ) {
		return $value;
	}
	$message = __( 'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.', 'hamdel' );
	add_settings_error( HAMDEL_OPTION, 'language', $message );
	return $kept;
}

/**
 * The secret: it is never shown again, so an empty field leaves it as it is.
 *
 * @param array<string, string> $given The fields of the form, or what was kept.
 * @param string                $kept  What was there before.
 */
function hamdel_sanitized_secret( array $given, string $kept ): string {
	if ( ! empty( $given['forget_secret'] ) ) {
		return '';
	}
	return ( $given['secret'] ?? '' ) !== '' ? $given['secret'] : $kept;
}
