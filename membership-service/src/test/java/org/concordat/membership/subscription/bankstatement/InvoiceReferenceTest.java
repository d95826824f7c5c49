package org.concordat.membership.subscription.bankstatement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceReferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2008-09/0012",
                "INV 2008-09/0012 ALLERDALE",
                "inv2008090012",
                "200809/0012",
                "2008 09 0012",
                "2008/09/0012",
                "BGC 2008.09.0012."
            })
    void isKnownHoweverTheBankHasBentIt(String text) {
        assertThat(InvoiceReference.namedIn(text)).containsExactly("2008-09/0012");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SUBSCRIPTION", "2008-10/0012", "99992008-09/0012", "2008-09", "20080900", "4711 0815"})
    void aNumberThatIsNoInvoicesIsNotTakenForOne(String text) {
        assertThat(InvoiceReference.namedIn(text)).isEmpty();
    }

    @Test
    void theSameInvoiceNamedTwiceIsOne() {
        assertThat(InvoiceReference.namedIn("2008-09/0012 2008090012")).containsExactly("2008-09/0012");
    }

    @Test
    void severalInvoicesAreAllNamed() {
        assertThat(InvoiceReference.namedIn("1999-00/0001 AND 2008-09/0012"))
                .containsExactly("1999-00/0001", "2008-09/0012");
    }
}
