package org.concordat.reporting.indicator.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.reporting.indicator.series.Point;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value that a warning rests on. */
@Embeddable
@Schema(description = "A value that a warning rests on")
public record WarnedValue(
        LocalDate firstDay,
        LocalDate lastDay,
        // a word of SQL
        @Column(name = "given_value") @Size(max = 50) @Schema(examples = "84.5", description = "As its indicator takes")
        String value) {

    static WarnedValue of(Point point) {
        return new WarnedValue(point.span().firstDay(), point.span().lastDay(), point.value());
    }
}
