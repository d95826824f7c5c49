package org.concordat.membership.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a public body receives post. It is the address of a body and no personal data: a line names a building, street,
 * department or post, never a person.
 *
 * @param postcode in the United Kingdom in capitals with one space, however it was written
 * @param country {@code GB} when it is not said
 */
@DeliverableAddress
@Schema(description = "Where a public body receives post. No line holds a person's name")
public record PostalAddress(
        @NotBlank
        @Size(max = 200)
        @Schema(examples = "Allerdale House", description = "Building, department or street; no person's name")
        String line1,

        @Size(max = 200) @Schema(nullable = true, examples = "New Bridge Road", description = "Second line")
        String line2,

        @Size(max = 200) @Schema(nullable = true, description = "Third line")
        String line3,

        @NotBlank @Size(max = 100) @Schema(examples = "Workington")
        String town,

        @NotBlank
        @Size(max = 12)
        @Schema(
                examples = "CA14 3YJ",
                description = "In the United Kingdom in any case and spacing; it is kept in capitals with one space")
        String postcode,

        @Size(max = 2)
        @Schema(
                examples = "GB",
                defaultValue = "GB",
                description = "Country by its two letters of ISO 3166-1; GB when left out")
        String country) {

    public static final String UNITED_KINGDOM = "GB";

    /** Area and district, then sector and unit, whose letters leave out those that are misread. */
    private static final Pattern UK_POSTCODE =
            Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][ABD-HJLNP-UW-Z]{2}|GIR 0AA");

    /** Where the three characters of the second half begin. */
    private static final Pattern BEFORE_SECOND_HALF = Pattern.compile("(?<=.)(?=.{3}$)");

    public PostalAddress {
        line1 = tidy(line1);
        line2 = tidy(line2);
        line3 = tidy(line3);
        town = tidy(town);
        country = tidy(country) == null ? UNITED_KINGDOM : tidy(country).toUpperCase(Locale.ROOT);
        postcode = postcode(tidy(postcode), country);
    }

    /** Whether its postcode is one of the United Kingdom, or it lies elsewhere. */
    public boolean hasFittingPostcode() {
        return !country.equals(UNITED_KINGDOM)
                || postcode == null
                || UK_POSTCODE.matcher(postcode).matches();
    }

    /** As an envelope shows it, line by line; a country other than the United Kingdom stands last, in capitals. */
    public List<String> asWritten() {
        String abroad = country.equals(UNITED_KINGDOM)
                ? null
                : new Locale.Builder()
                        .setRegion(country)
                        .build()
                        .getDisplayCountry(Locale.UK)
                        .toUpperCase(Locale.UK);
        return Stream.of(line1, line2, line3, town, postcode, abroad)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String postcode(String written, String country) {
        if (written == null) {
            return null;
        }
        String capitals = written.toUpperCase(Locale.ROOT);
        return country.equals(UNITED_KINGDOM)
                ? BEFORE_SECOND_HALF.matcher(capitals.replace(" ", "")).replaceFirst(" ")
                : capitals;
    }

    /** Letters in one form, one blank between words and none around them; nothing where there is no text. */
    private static String tidy(String text) {
        if (text == null) {
            return null;
        }
        String tidy = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        return tidy.isEmpty() ? null : tidy;
    }
}
