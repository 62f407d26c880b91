<?php
/**
 * The page where an administrator says which Hamdel it is: Settings, Hamdel.
 *
 * @package Hamdel
 */

defined( 'ABSPATH' ) || exit;

/** Adds the page to the menu, for those who may manage options. */
function hamdel_add_page(): void {
	add_options_page( 'Hamdel', 'Hamdel', 'manage_options', 'hamdel', 'hamdel_show_page' );
}

/** Says what is set, what of it is kept, and how its fields are shown. */
function hamdel_register_settings(): void {
	register_setting(
		'hamdel',
		HAMDEL_OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => 'hamdel_sanitize',
			'show_in_rest'      => false, // the secret is nobody's to read
		)
	);
	add_settings_section( 'hamdel', '', '__return_empty_string', 'hamdel' );
	foreach ( hamdel_fields() as $name => $label ) {
		add_settings_field(
			"hamdel-{$name}",
			esc_html( $label ),
			"hamdel_show_{$name}",
			'hamdel',
			'hamdel',
			array( 'label_for' => "hamdel-{$name}" )
		);
	}
}

/**
 * The labels of the fields.
 *
 * @return array<string, string>
 */
function hamdel_fields(): array {
	return array(
		'server'   => __( 'Server', 'hamdel' ),
		'language' => __( 'Language', 'hamdel' ),
		'secret'   => __( 'Secret', 'hamdel' ),
	);
}

/** The page. */
function hamdel_show_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'Sorry, you are not allowed to access this page.' ) ); // WordPress's own words
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	echo '<form action="' . esc_url( admin_url( 'options.php' ) ) . '" method="post">';
	settings_fields( 'hamdel' ); // with the nonce that is checked when the form is sent
	do_settings_sections( 'hamdel' );
	submit_button();
	echo '</form></div>';
}

/** The field of the server. */
function hamdel_show_server(): void {
	$help = __( 'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.', 'hamdel' );
	hamdel_show_input( 'server', 'url', hamdel_options()['server'], 'https://chat.example.com' );
	hamdel_show_help( 'server', $help );
}

/** The field of the language. */
function hamdel_show_language(): void {
	hamdel_show_input( 'language', 'text', hamdel_options()['language'], 'nl' );
	hamdel_show_help( 'language', __( 'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.', 'hamdel' ) );
}

/** The field of the secret, which never shows what it is. */
function hamdel_show_secret(): void {
	if ( defined( 'HAMDEL_VISITOR_SECRET' ) ) {
		echo '<p id="hamdel-secret">' . esc_html__( 'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.', 'hamdel' ) . '</p>';
		return;
	}
	$is_set = '' !== hamdel_options()['secret'];
	hamdel_show_input( 'secret', 'password', '', $is_set ? '••••••••' : '' );
	$help = $is_set
		? __( 'A secret is set; it is not shown. Enter another one to replace it.', 'hamdel' )
		: __( 'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.', 'hamdel' );
	hamdel_show_help( 'secret', $help );
	if ( $is_set ) {
		$name = HAMDEL_OPTION . '[forget_secret]';
		echo '<label><input type="checkbox" name="' . esc_attr( $name ) . '" value="1"> ';
		echo esc_html__( 'Remove the secret', 'hamdel' ) . '</label>';
	}
}

/**
 * A field of the form.
 *
 * @param string $name        Its key in the option.
 * @param string $type        Its type in HTML.
 * @param string $value       What is in it.
 * @param string $placeholder What it might look like.
 */
function hamdel_show_input( string $name, string $type, string $value, string $placeholder ): void {
	printf(
		'<input id="hamdel-%1$s" name="%2$s" type="%3$s" value="%4$s" placeholder="%5$s" class="regular-text" dir="ltr" autocomplete="%6$s" spellcheck="false" aria-describedby="hamdel-%1$s-help">',
		esc_attr( $name ),
		esc_attr( HAMDEL_OPTION . "[{$name}]" ),
		esc_attr( $type ),
		esc_attr( $value ),
		esc_attr( $placeholder ),
		'password' === $type ? 'new-password' : 'off'
	);
}

/**
 * What a field is for.
 *
 * @param string $name Its key in the option.
 * @param string $text What it is for.
 */
function hamdel_show_help( string $name, string $text ): void {
	printf( '<p class="description" id="hamdel-%s-help">%s</p>', esc_attr( $name ), esc_html( $text ) );
}

/**
 * Leads from the list of plugins to the page.
 *
 * @param string[] $links What is there already.
 * @return string[]
 */
function hamdel_action_links( array $links ): array {
	$link = '<a href="' . esc_url( admin_url( 'options-general.php?page=hamdel' ) ) . '">' . esc_html__( 'Settings' ) . '</a>';
	return array_merge( array( $link ), $links );
}
