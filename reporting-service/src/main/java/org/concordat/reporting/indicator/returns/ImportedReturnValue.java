package org.concordat.reporting.indicator.returns;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.imports.ImportRow;
import org.concordat.reporting.indicator.indicator.Missing;

/**
 * What an organisation returns for an indicator, as a line of an import gives it.
 *
 * @param period its id
 * @param organisation its id, its name, or a code by which a register knows it
 * @param indicator its code
 */
public record ImportedReturnValue(
        @NotNull UUID period,
        @NotBlank @Size(max = 200) String organisation,
        @NotBlank @Size(max = 50) String indicator,
        @Size(max = 50) String value,
        Missing missing,
        @Min(1) Integer base,
        @Size(max = 500) String changeReason,
        Boolean targetRealistic)
        implements ImportRow<ImportedReturnValue> {

    @Override
    public ImportedReturnValue content() {
        return this;
    }

    ReturnedValue returned() {
        return new ReturnedValue(indicator, value, missing, base, changeReason, targetRealistic);
    }
}
