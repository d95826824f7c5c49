package org.concordat.membership.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalAddressTest {

    private static final ValidatorFactory VALIDATION = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = VALIDATION.getValidator();

    @AfterAll
    static void close() {
        VALIDATION.close();
    }

    private static PostalAddress at(String postcode, String country) {
        return new PostalAddress("Allerdale House", null, null, "Workington", postcode, country);
    }

    private static List<String> faults(PostalAddress address) {
        return VALIDATOR.validate(address).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .toList();
    }

    @Test
    void isInTheUnitedKingdomUnlessSaidOtherwise() {
        assertThat(at("CA14 3YJ", null).country()).isEqualTo("GB");
        assertThat(at("CA14 3YJ", " ").country()).isEqualTo("GB");
        assertThat(at("D02 X285", "ie").country()).isEqualTo("IE");
    }

    @ParameterizedTest
    @CsvSource({
        "ca143yj, CA14 3YJ",
        "CA14  3YJ, CA14 3YJ",
        "' ca 14 3 yj ', CA14 3YJ",
        "ca14\u00a03yj, CA14 3YJ",
        "m25lr, M2 5LR",
        "EC1A1BB, EC1A 1BB",
        "w1a 0ax, W1A 0AX"
    })
    void keepsAUkPostcodeInCapitalsWithOneSpace(String written, String kept) {
        assertThat(at(written, "GB").postcode()).isEqualTo(kept);
        assertThat(faults(at(written, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CA14", "14 3YJ", "CA14 YJ3", "CA14 3YJX", "CA14 3CJ", "CAA1 3YJ", "3YJ", "D02 X285", "A"})
    void refusesWhatIsNoUkPostcode(String written) {
        assertThat(faults(at(written, null)))
                .containsExactly("postcode is a postcode of the United Kingdom such as CA14 3YJ");
    }

    @Test
    void leavesAPostcodeOfAnotherCountryAsItIsButForCapitals() {
        PostalAddress dublin = at("d02 x285", "IE");
        assertThat(dublin.postcode()).isEqualTo("D02 X285");
        assertThat(faults(dublin)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK", "XX", "G"})
    void refusesWhatIsNoCountry(String country) {
        assertThat(faults(at("CA14 3YJ", country)))
                .containsExactly("country is a country's code of two letters such as GB or IE");
    }

    @Test
    void needsAFirstLineATownAndAPostcode() {
        assertThat(faults(new PostalAddress(" ", "New Bridge Road", null, null, "", null)))
                .extracting(fault -> fault.split(" ")[0])
                .containsExactly("line1", "postcode", "town");
    }

    @Test
    void isTheSameHoweverItIsSpaced() {
        assertThat(new PostalAddress(" Allerdale  House ", "", " ", "Workington\u00a0", "ca143yj", "gb"))
                .isEqualTo(at("CA14 3YJ", null));
    }

    @Test
    void isWrittenAsOnAnEnvelope() {
        assertThat(new PostalAddress("Allerdale House", "New Bridge Road", null, "Workington", "CA14 3YJ", null)
                        .asWritten())
                .containsExactly("Allerdale House", "New Bridge Road", "Workington", "CA14 3YJ");
        assertThat(at("D02 X285", "IE").asWritten())
                .containsExactly("Allerdale House", "Workington", "D02 X285", "IRELAND");
    }
}
