package org.concordat.membership.register.statistic;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.imports.ImportRow;

/**
 * A figure as a line of an import gives it.
 *
 * @param organisation name or identifier ({@code scheme:value}) of the organisation
 */
public record ImportedStatistic(
        @NotBlank @Size(max = 200) String organisation,

        @NotBlank @Size(max = 50) String kind,

        @NotNull LocalDate trueOn,

        @NotNull @Pattern(regexp = "[0-9]{1,12}|[0-9]{1,3}(,[0-9]{3}){1,3}", message = "is a whole number, like 490300")
        String figure,

        @NotBlank @Size(max = 200) String source)
        implements ImportRow<ImportedStatistic> {

    @Override
    public ImportedStatistic content() {
        return this;
    }

    StatisticDetails details() {
        return new StatisticDetails(trueOn, Long.parseLong(figure.replace(",", "")), source);
    }
}
