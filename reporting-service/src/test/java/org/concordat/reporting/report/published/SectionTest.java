package org.concordat.reporting.report.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class SectionTest {

    private static Section income(String programme, String subRegion, String type) {
        return new Section(
                "Income",
                null,
                "membership-and-income",
                new FinancialYear(2008),
                null,
                null,
                programme,
                subRegion,
                type);
    }

    @Test
    void saysWhatNarrowsItDown() {
        assertThat(income(null, null, null).inWords()).isEqualTo("2008-09");
        assertThat(income("BPI", "cumbria", "DISTRICT").inWords())
                .isEqualTo("2008-09, sub-region cumbria, type DISTRICT, programme BPI");
        assertThat(income(null, null, null).filters()).isEmpty();
        assertThat(income("BPI", "cumbria", "DISTRICT").filters()).containsExactly("programme", "subRegion", "type");
    }

    /** The difference between two parts is nothing that happened. */
    @Test
    void isNotComparedWithOneAboutAnotherPart() {
        Section cumbria = income("BPI", "cumbria", "DISTRICT");
        assertThat(cumbria.showsTheSameAs(income("BPI", "cumbria", "DISTRICT"))).isTrue();
        assertThat(cumbria.showsTheSameAs(income("ISS", "cumbria", "DISTRICT"))).isFalse();
        assertThat(cumbria.showsTheSameAs(income("BPI", "lancashire", "DISTRICT")))
                .isFalse();
        assertThat(cumbria.showsTheSameAs(income("BPI", "cumbria", "COUNTY"))).isFalse();
    }
}
