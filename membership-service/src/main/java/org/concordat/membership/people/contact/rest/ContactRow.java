package org.concordat.membership.people.contact.rest;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.concordat.membership.people.contact.ImportedContact;
import org.concordat.membership.people.contact.Lead;
import org.concordat.membership.people.contact.Person;
import org.concordat.platform.imports.ImportRow;

/** The columns of an import of contacts. */
record ContactRow(
        @NotBlank @Size(max = 200) String organisation,

        @NotBlank @Size(max = 200) @Pattern(regexp = RecordContact.ONE_LINE, message = RecordContact.NOT_ONE_LINE)
        String name,

        @Size(max = 200) @Pattern(regexp = RecordContact.ONE_LINE, message = RecordContact.NOT_ONE_LINE)
        String jobTitle,

        @Size(max = 254) @Email String email,

        @Size(max = 50) @Pattern(regexp = RecordContact.PHONE, message = RecordContact.NO_PHONE)
        String phone,

        @Size(max = 2000) @Pattern(regexp = CODES, message = NO_CODES)
        String leadRoles,

        @Size(max = 2000) @Pattern(regexp = CODES, message = NO_CODES)
        String primaryFor,

        LocalDate activeFrom,
        LocalDate activeUntil)
        implements ImportRow<ImportedContact> {

    private static final String CODES = "[A-Z][A-Z0-9_]*( *; *[A-Z][A-Z0-9_]*)*";
    private static final String NO_CODES = "holds codes of lead roles with semicolons between them";

    @Override
    public ImportedContact content() {
        var leads = new LinkedHashMap<String, Lead>();
        codes(leadRoles).forEach(role -> leads.put(role, new Lead(role, false, null, null)));
        codes(primaryFor).forEach(role -> leads.put(role, new Lead(role, true, null, null)));
        return new ImportedContact(
                organisation,
                new Person(name, jobTitle, email, phone),
                List.copyOf(leads.values()),
                activeFrom,
                activeUntil);
    }

    private static List<String> codes(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" *; *"));
    }
}
