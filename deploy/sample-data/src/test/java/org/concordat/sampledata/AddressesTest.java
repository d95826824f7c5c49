package org.concordat.sampledata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AddressesTest {
    @Test
    void replacesOnlyWhatIsNamed() {
        Addresses addresses = Addresses.parse("--funding", "http://localhost:9999");

        assertThat(addresses.funding()).hasToString("http://localhost:9999");
        assertThat(addresses.membership()).isEqualTo(Addresses.usual().membership());
        assertThat(addresses.issuer()).isEqualTo(Addresses.usual().issuer());
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Addresses.parse("--fundng", "http://localhost:9999"))
                .hasMessageContaining("Unknown argument --fundng");
        assertThatThrownBy(() -> Addresses.parse("--funding")).hasMessageContaining("--funding needs a URL");
    }
}
