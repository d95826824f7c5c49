package org.concordat.membership.subscription.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.membership.register.organisation.Identifier;
import org.junit.jupiter.api.Test;

class ElectronicAddressTest {

    private static final Identifier GSS = new Identifier("GB-GSS", "E07000026");
    private static final Identifier GLN = new Identifier("GLN", "5060012349998");
    private static final Identifier VAT = new Identifier("GB-VAT", "GB987654321");

    @Test
    void itIsTheNumberInARegisterThatPeppolKnows() {
        assertThat(ElectronicAddress.of(List.of(GSS, VAT, GLN)))
                .contains(new ElectronicAddress("0088", "5060012349998"));
        assertThat(ElectronicAddress.of(List.of(GSS, VAT))).contains(new ElectronicAddress("9932", "GB987654321"));
        assertThat(ElectronicAddress.of(List.of(GSS, new Identifier("xi-lei", "213800ABCDEF12345678"))))
                .contains(new ElectronicAddress("0199", "213800ABCDEF12345678"));
    }

    @Test
    void theAddressThatABodyPublishesComesFirst() {
        assertThat(ElectronicAddress.of(List.of(GLN, new Identifier("PEPPOL", "9932:GB123456789"))))
                .contains(new ElectronicAddress("9932", "GB123456789"));
    }

    @Test
    void anOrganisationWithoutOneHasNone() {
        assertThat(ElectronicAddress.of(List.of(GSS))).isEmpty();
        assertThat(ElectronicAddress.of(List.of(new Identifier("PEPPOL", "somewhere"))))
                .isEmpty();
    }

    @Test
    void aLocationNumberWithAWrongCheckDigitIsNone() {
        assertThat(ElectronicAddress.of(List.of(new Identifier("GLN", "5060012349990"), VAT)))
                .contains(new ElectronicAddress("9932", "GB987654321"));
        assertThat(ElectronicAddress.parse("0088:123")).isEmpty();
    }
}
