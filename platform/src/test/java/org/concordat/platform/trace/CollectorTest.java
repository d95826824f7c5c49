package org.concordat.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CollectorTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void recordsNothingAndWatchesNothingUnlessACollectorIsNamed() {
        var none = new Collector(Optional.empty(), 1);
        assertThat(decision(none.sampler())).isEqualTo(SamplingDecision.DROP);
        assertThat(none.processor().isStartRequired()).isFalse();
        assertThat(none.processor().isEndRequired()).isFalse();
    }

    @Test
    void recordsTheShareThatIsAskedFor() {
        assertThat(decision(with(1).sampler())).isEqualTo(SamplingDecision.RECORD_AND_SAMPLE);
        assertThat(decision(with(0).sampler())).isEqualTo(SamplingDecision.DROP);
        assertThat(with(1).processor().isEndRequired()).isTrue();
    }

    private static Collector with(double share) {
        return new Collector(Optional.of("http://collector.example:4318"), share);
    }

    private static SamplingDecision decision(Sampler sampler) {
        return sampler.shouldSample(Context.root(), TRACE, "GET", SpanKind.SERVER, Attributes.empty(), List.of())
                .getDecision();
    }
}
