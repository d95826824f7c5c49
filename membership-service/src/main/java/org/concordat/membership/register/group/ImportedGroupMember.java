package org.concordat.membership.register.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import org.concordat.platform.imports.ImportRow;

/**
 * That an organisation belongs to a group, as a line of an import gives it.
 *
 * @param organisation name or identifier ({@code scheme:value}) of the organisation
 */
public record ImportedGroupMember(
        @NotBlank @Size(max = 200) String group,
        @NotBlank @Size(max = 50) String kind,
        @NotBlank @Size(max = 200) String organisation,
        @NotNull LocalDate activeFrom,
        LocalDate activeUntil)
        implements ImportRow<ImportedGroupMember> {

    @Override
    public ImportedGroupMember content() {
        return this;
    }

    GroupDetails details() {
        return new GroupDetails(group, kind.toUpperCase(Locale.ROOT));
    }
}
