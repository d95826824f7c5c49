package org.concordat.programme.project.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concordat.platform.testing.Configured;
import org.concordat.programme.project.project.ProjectSettings;
import org.junit.jupiter.api.Test;

class ProjectLoadTest {

    private static final PartnerWeight HALF = new PartnerWeight(new BigDecimal("0.5"));

    private static ProjectLoadView load(long leading, long partnering, Integer capacity) {
        return ProjectLoadView.of(
                new InDelivery(UUID.randomUUID(), leading, partnering, capacity, LocalDate.of(2008, 4, 1)), HALF);
    }

    @Test
    void theLeadCountsOneAndAPartnerHalf() {
        ProjectLoadView load = load(2, 1, 3);
        assertThat(load.inDelivery()).isEqualTo("2.50");
        assertThat(load.load()).isEqualTo("0.83");
        assertThat(load.overCapacity()).isFalse();
    }

    @Test
    void whatAPartnerCountsIsSetByThePartnership() {
        var delivered = new InDelivery(UUID.randomUUID(), 2, 4, 3, LocalDate.of(2008, 4, 1));
        assertThat(ProjectLoadView.of(delivered, configured(Map.of())).inDelivery())
                .isEqualTo("4.00");
        assertThat(ProjectLoadView.of(
                                delivered, configured(Map.of("concordat.programme.projects.partner-weight", "0.25")))
                        .inDelivery())
                .isEqualTo("3.00");
    }

    private static PartnerWeight configured(Map<String, String> settings) {
        return new PartnerWeight(Configured.as(ProjectSettings.class, settings).partnerWeight());
    }

    @Test
    void isOverItsCapacityFromMoreThanItOn() {
        assertThat(load(2, 2, 3).overCapacity()).isFalse();
        assertThat(load(2, 3, 3).overCapacity()).isTrue();
    }

    @Test
    void isUnknownWhileNoCapacityIsStated() {
        ProjectLoadView load = load(2, 1, null);
        assertThat(load.load()).isNull();
        assertThat(load.overCapacity()).isNull();
        assertThat(load.inDelivery()).isEqualTo("2.50");
    }

    @Test
    void dividesByNoCapacityThatIsNothing() {
        assertThat(load(0, 0, 0).overCapacity()).isFalse();
        assertThat(load(0, 1, 0).overCapacity()).isTrue();
        assertThat(load(0, 1, 0).load()).isNull();
    }

    @Property
    void anotherProjectNeverMakesTheLoadLess(
            @ForAll @IntRange(max = 100) int leading,
            @ForAll @IntRange(max = 100) int partnering,
            @ForAll @IntRange(min = 1, max = ProjectCapacity.MOST) int capacity) {
        var before = new BigDecimal(load(leading, partnering, capacity).load());
        assertThat(new BigDecimal(load(leading + 1, partnering, capacity).load()))
                .isGreaterThanOrEqualTo(before);
        assertThat(new BigDecimal(load(leading, partnering + 1, capacity).load()))
                .isGreaterThanOrEqualTo(before);
        assertThat(new BigDecimal(load(leading, partnering, capacity + 1).load()))
                .isLessThanOrEqualTo(before);
    }
}
