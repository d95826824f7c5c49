package org.concordat.membership.people.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordat.platform.imports.ImportRow;
import org.concordat.platform.imports.SameName;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.referencedata.CodesByName;

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

        @Size(max = 2000) String leadRoles,
        @Size(max = 2000) String primaryFor,

        LocalDate activeFrom,
        LocalDate activeUntil)
        implements ImportRow<ImportedContact> {

    private static final String CODE = "[A-Z][A-Z0-9_]*";

    @Override
    public ImportedContact content() {
        return this;
    }

    /** By what the contact is known, each by itself. */
    List<String> knownBy() {
        String at = SameName.key(organisation);
        return email == null
                ? List.of(at + " name " + SameName.key(name))
                : List.of(at + " name " + SameName.key(name), at + " address " + email.toLowerCase(Locale.ROOT));
    }

    /** Whether both call the same person the same; people with different addresses are different people. */
    boolean agreesWith(ImportedContact other) {
        return SameName.isSpeltAlike(name, other.name())
                || (email != null && other.email() != null && !email.equalsIgnoreCase(other.email()));
    }

    /**
     * With codes where the line has names of lead roles.
     *
     * @throws Refusal when it names none; of the line, which may tell of a person, the refusal quotes nothing
     */
    ImportedContact withCodes(CodesByName roles) {
        return new ImportedContact(
                organisation,
                name,
                jobTitle,
                email,
                phone,
                codes("leadRoles", leadRoles, roles),
                codes("primaryFor", primaryFor, roles),
                activeFrom,
                activeUntil);
    }

    ContactDetails asNew() {
        return mergedInto(new ContactDetails(new Person(null, null, null, null), null, null, null));
    }

    /** The same person is the one of the same e-mail address, or of the same name where one of the two has none. */
    boolean isSameAs(Contact contact) {
        Person known = contact.details().person();
        Person named = person();
        return known.email() == null || named.email() == null
                ? SameName.isSpeltAlike(known.name(), named.name())
                : known.email().equalsIgnoreCase(named.email());
    }

    /** Whether a person has to say if it is the same: the name is, but spelt otherwise, and no address tells. */
    boolean resembles(Contact contact) {
        Person known = contact.details().person();
        return !isSameAs(contact) && (known.email() == null || email == null) && SameName.is(known.name(), name);
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

    private static String codes(String column, String text, CodesByName roles) {
        List<String> codes = codes(text).stream().map(roles::codeOf).toList();
        if (!codes.stream().allMatch(code -> code.matches(CODE))) {
            throw Refusal.rule(
                    "unknown-lead-role",
                    column
                            + " names no lead role of the list. Write codes or names of lead roles with semicolons between them.");
        }
        return codes.isEmpty() ? null : String.join(";", codes);
    }

    private static List<String> codes(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .filter(role -> !role.isEmpty())
                        .toList();
    }
}
