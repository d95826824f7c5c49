package org.concordat.membership.people.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.platform.imports.ImportRow;

/**
 * A contact as a line of an import gives it; what is {@code null} is not known and changes nothing.
 *
 * @param organisation name or identifier ({@code scheme:value}) of the organisation
 */
public record ImportedContact(
        @NotBlank @Size(max = 200) String organisation,

        @NotBlank @Size(max = 200) @Pattern(regexp = Person.ONE_LINE, message = Person.NOT_ONE_LINE)
        String name,

        @Size(max = 200) @Pattern(regexp = Person.ONE_LINE, message = Person.NOT_ONE_LINE)
        String jobTitle,

        @Size(max = 254) @Email String email,

        @Size(max = 50) @Pattern(regexp = Person.PHONE, message = Person.NO_PHONE)
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
        return this;
    }

    ContactDetails asNew() {
        return mergedInto(new ContactDetails(new Person(null, null, null, null), null, null, null));
    }

    /** The same person is the one of the same e-mail address, or of the same name where one of the two has none. */
    boolean isSameAs(Contact contact) {
        Person known = contact.details().person();
        Person named = person();
        return known.email() == null || named.email() == null
                ? known.name().equalsIgnoreCase(named.name())
                : known.email().equalsIgnoreCase(named.email());
    }

    ContactDetails mergedInto(ContactDetails present) {
        Person named = person();
        Person known = present.person();
        return new ContactDetails(
                new Person(
                        named.name(),
                        orKnown(named.jobTitle(), known.jobTitle()),
                        orKnown(named.email(), known.email()),
                        orKnown(named.phone(), known.phone())),
                mergedLeads(present.leadRoles()),
                orKnown(activeFrom, present.activeFrom()),
                orKnown(activeUntil, present.activeUntil()));
    }

    /** Roles that the line does not name stay. It knows no terms, so those that are known stay as well. */
    private List<Lead> mergedLeads(List<Lead> present) {
        var leads = new LinkedHashMap<String, Lead>();
        present.forEach(lead -> leads.put(lead.role(), lead));
        codes(leadRoles).forEach(role -> name(role, false, leads));
        codes(primaryFor).forEach(role -> name(role, true, leads));
        return List.copyOf(leads.values());
    }

    private Person person() {
        return new Person(name, jobTitle, email, phone);
    }

    private static <T> T orKnown(T said, T known) {
        return said == null ? known : said;
    }

    private static void name(String role, boolean primary, Map<String, Lead> leads) {
        leads.merge(
                role,
                new Lead(role, primary, null, null),
                (known, named) -> new Lead(role, primary, known.activeFrom(), known.activeUntil()));
    }

    private static List<String> codes(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" *; *"));
    }
}
