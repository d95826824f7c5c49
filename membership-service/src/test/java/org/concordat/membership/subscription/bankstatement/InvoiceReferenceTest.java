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
                "BGC 2008.09.0012.",
                "2008\u201309/0012",
                "2008-09\u00A0/ 0012",
                "2008\u00A009\u00A00012",
                "2OO8-O9/OO12",
                "INV2oo8-o9/oo12",
                "2008-09/12",
                "2008-09 / 012",
                "200809/12",
                "2008-09\\0012",
                "2008-09/0012 PAID 02MAY08",
                "2008-09/0012 9000.00"
            })
    void isKnownHoweverTheBankHasBentIt(String text) {
        assertThat(InvoiceReference.namedIn(text)).containsExactly("2008-09/0012");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SUBSCRIPTION",
                "2008-10/0012",
                "99992008-09/0012",
                "2008-09",
                "20080900",
                "4711 0815",
                "2008-09-12",
                "12 2008 09 12",
                "20080912",
                "2008/09/12"
            })
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2006-07 0046 0032",
                "2006-07/0046, 0032",
                "2006-07/0046 & 32",
                "2006-07/0046 and 0032",
                "200607/46+32",
                "2006-07/0046 2006-07/0032"
            })
    void whatMayBeTwoNumbersIsTwo(String text) {
        assertThat(InvoiceReference.namedIn(text)).containsExactly("2006-07/0032", "2006-07/0046");
    }

    @Test
    void aNumberGoesNotOnInAnotherColumn() {
        assertThat(InvoiceReference.namedIn("2006-07/0046\n0032 BGC")).containsExactly("2006-07/0046");
    }
}
