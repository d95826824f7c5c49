package org.concordat.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ETagsTest {

    private static SeenVersions seen(Long... versions) {
        return new SeenVersions(Set.of(versions));
    }

    private static void refused(String ifMatch, Refusal.Reason reason, String... why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ETags.expectedVersion(ifMatch))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(why));
    }

    @Test
    void ifMatchTakesOneTagSeveralOrWhicheverThereIs() {
        assertThat(ETags.expectedVersion("\"3\"")).isEqualTo(seen(3L));
        assertThat(ETags.expectedVersion("\"3-5f2c9a\"")).isEqualTo(seen(3L));
        assertThat(ETags.expectedVersion(" \"3\" , \"4-0a\",\"5\"")).isEqualTo(seen(3L, 4L, 5L));
        assertThat(ETags.expectedVersion(" * ")).isEqualTo(SeenVersions.ANY);
    }

    @Test
    void oneTagThatCanBeComparedIsEnough() {
        assertThat(ETags.expectedVersion("W/\"2\", \"3\", \"4-0a-gzip\"")).isEqualTo(seen(3L));
    }

    @Test
    void aWeakTagIsRefusedAsWeak() {
        refused("W/\"3\"", Refusal.Reason.PRECONDITION_FAILED, "weak", "without W/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3-5f2c9a-gzip\"", "\"3;br\"", "\"3--gzip\"", "\"abc\""})
    void aTagThatAProxyAlteredIsRefusedAsAltered(String ifMatch) {
        refused(ifMatch, Refusal.Reason.PRECONDITION_FAILED, "altered", "-gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "nonsense", "\"3", "\"3\" \"4\"", "\"3\",", "*, \"3\""})
    void whatIsNoListOfTagsIsInvalid(String ifMatch) {
        refused(ifMatch, Refusal.Reason.INVALID, "quotes");
    }

    @Test
    void aMissingTagIsAskedFor() {
        refused(null, Refusal.Reason.PRECONDITION_REQUIRED, "If-Match");
        refused(" ", Refusal.Reason.PRECONDITION_REQUIRED, "If-Match");
    }
}
