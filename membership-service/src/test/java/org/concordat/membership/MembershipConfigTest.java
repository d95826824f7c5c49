package org.concordat.membership;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.concordat.platform.testing.Configured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipConfigTest {

    private static void configured(String setting, int value) {
        Configured.as(MembershipConfig.class, Map.of(setting, Integer.toString(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "invoice-due-days, 0, 365",
        "run-batch, 1, 1000",
        "days-before-year, 0, 2147483647",
        "days-after-year, 0, 2147483647",
        "contact-readings-kept-months, 12, 240"
    })
    void aSettingKeepsItsBounds(String name, int least, int most) {
        String setting = "concordat.membership." + name;
        assertThatCode(() -> configured(setting, least)).doesNotThrowAnyException();
        assertThatCode(() -> configured(setting, most)).doesNotThrowAnyException();
        // one above the greatest whole number is its negative, which is refused as well
        for (int beyond : new int[] {least - 1, most + 1}) {
            assertThatThrownBy(() -> configured(setting, beyond))
                    .hasMessageContaining(setting)
                    .hasMessageContaining("from %d to %d", least, most);
        }
    }
}
