<?php
/**
 * The chat on the pages of the site.
 *
 * @package Hamdel
 */

defined( 'ABSPATH' ) || exit;

/** Puts the chat on a page, where a server is set. */
function hamdel_enqueue(): void {
	$server = hamdel_options()['server'];
	if ( '' === $server ) {
		return;
	}
	// No version: the server says for how long the file may be kept.
	$how = array(
		'strategy'  => 'async',
		'in_footer' => true,
	);
	wp_enqueue_script( 'hamdel', esc_url_raw( $server . '/widget.js' ), array(), null, $how ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_add_inline_script( 'hamdel', hamdel_page_script( hamdel_page_settings() ), 'before' );
}

/**
 * What the page says to the chat, as `window.HamdelSettings` has it.
 *
 * @return array<string, mixed>
 */
function hamdel_page_settings(): array {
	$language = hamdel_options()['language'];
	$settings = '' === $language ? array() : array( 'language' => $language );
	$visitor  = hamdel_visitor();
	if ( $visitor ) {
		$settings['visitor'] = $visitor;
	}
	/**
	 * Lets a theme or another plugin set what else a page can set, such as `side` or `attributes`.
	 *
	 * @param array<string, mixed> $settings The settings of `window.HamdelSettings`.
	 */
	return (array) apply_filters( 'hamdel_settings', $settings );
}

/**
 * Who is signed in, with the hash that vouches for their id. Null without a secret: nobody could be known again by the id.
 *
 * @return array{id: string, hash: string, name: string, email: string}|null
 */
function hamdel_visitor(): ?array {
	$secret = hamdel_secret();
	if ( '' === $secret || ! is_user_logged_in() ) {
		return null;
	}
	$user = wp_get_current_user();
	$id   = (string) $user->ID;
	return array(
		'id'    => $id,
		'hash'  => hash_hmac( 'sha256', $id, $secret ),
		'name'  => wp_strip_all_tags( (string) $user->display_name ),
		'email' => (string) $user->user_email,
	);
}

/**
 * The script before the chat's own. Whoever signs out leaves no conversation behind for the next one at this browser: each page
 * says when nobody is signed in.
 *
 * @param array<string, mixed> $settings The settings of `window.HamdelSettings`.
 */
function hamdel_page_script( array $settings ): string {
	// In a script nothing may look like the end of one.
	$json = wp_json_encode( (object) $settings, JSON_HEX_TAG | JSON_HEX_AMP );
	$left = isset( $settings['visitor'] ) || '' === hamdel_secret() ? '' : "\n(window.Hamdel ||= []).push([\"setVisitor\", null]);";
	return "window.HamdelSettings = {$json};{$left}";
}
