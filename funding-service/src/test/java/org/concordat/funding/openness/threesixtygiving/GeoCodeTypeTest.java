package org.concordat.funding.openness.threesixtygiving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeoCodeTypeTest {

    @Test
    void aCodeSaysByItsBeginningWhichKindOfAreaItNames() {
        assertThat(GeoCodeType.of("E06000001")).contains("UA");
        assertThat(GeoCodeType.of("E07000026")).contains("NMD");
        assertThat(GeoCodeType.of("E08000001")).contains("MD");
        assertThat(GeoCodeType.of("E10000006")).contains("CTY");
        assertThat(GeoCodeType.of("E31000009")).contains("FRA");
    }

    @Test
    void ofAnUnknownCodeNothingIsSaid() {
        assertThat(GeoCodeType.of("X99000001")).isEmpty();
        assertThat(GeoCodeType.of("E0")).isEmpty();
        assertThat(GeoCodeType.of("")).isEmpty();
    }
}
