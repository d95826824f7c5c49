package org.concordat.platform.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import java.util.Map;
import org.concordat.platform.testing.Configured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberWithinTest {

    @ConfigMapping(prefix = "fence")
    interface Fence {
        @WithConverter(Posts.class)
        int posts();

        final class Posts extends WholeNumberWithin {
            public Posts() {
                super(2, 40);
            }
        }
    }

    private static int posts(String value) {
        return Configured.as(Fence.class, Map.of("fence.posts", value)).posts();
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "40, 40", "' 7 ', 7"})
    void itsBoundsAreWithin(String written, int read) {
        assertThat(posts(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "41", "-2", "2.5", "many", "99999999999"})
    void anythingElseStopsTheStartAndSaysWhichSettingIsWrong(String written) {
        assertThatThrownBy(() -> posts(written))
                .hasMessageContaining("fence.posts")
                .hasMessageContaining("\"" + written + "\" is no whole number from 2 to 40");
    }

    @Test
    void whatIsNotSetIsMissing() {
        assertThatThrownBy(() -> Configured.as(Fence.class, Map.of())).hasMessageContaining("fence.posts");
    }
}
