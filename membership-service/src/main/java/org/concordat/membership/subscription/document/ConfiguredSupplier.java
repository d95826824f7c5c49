package org.concordat.membership.subscription.document;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.membership.MembershipConfig;
import org.concordat.membership.register.PostalAddress;

/** The partnership as its settings describe it; settings that make no sense stop the service when it starts. */
@Singleton
class ConfiguredSupplier {

    static final String PREFIX = "concordat.membership.supplier.";

    private final Supplier supplier;
    private final Optional<ElectronicAddress> electronicAddress;

    @Inject
    ConfiguredSupplier(MembershipConfig config, Validator validator) {
        this(config.supplier(), validator);
    }

    ConfiguredSupplier(SupplierSettings settings, Validator validator) {
        this.supplier = new Supplier(
                settings.name().orElse(null),
                settings.address().map(ConfiguredSupplier::address).orElse(null),
                settings.vatNumber().orElse(null),
                settings.email().orElse(null),
                settings.telephone().orElse(null),
                settings.bankAccount().map(ConfiguredSupplier::bankAccount).orElse(null));
        this.electronicAddress = settings.electronicAddress().flatMap(ElectronicAddress::parse);
        requireSense(settings, validator);
    }

    /** So that a mistake shows as the service starts, and not on an invoice. */
    void start(@Observes Startup event) {
        // its constructor has checked them
    }

    Supplier supplier() {
        return supplier;
    }

    Optional<ElectronicAddress> electronicAddress() {
        return electronicAddress;
    }

    private static PostalAddress address(SupplierSettings.Address set) {
        return new PostalAddress(
                set.line1().orElse(null),
                set.line2().orElse(null),
                set.line3().orElse(null),
                set.town().orElse(null),
                set.postcode().orElse(null),
                set.country().orElse(null));
    }

    private static BankAccount bankAccount(SupplierSettings.Bank set) {
        return new BankAccount(
                set.accountName().orElse(null),
                set.sortCode().orElse(null),
                set.accountNumber().orElse(null),
                set.iban().orElse(null),
                set.bic().orElse(null));
    }

    private void requireSense(SupplierSettings settings, Validator validator) {
        Stream<String> mistaken = validator.validate(supplier).stream()
                .filter(violation -> !violation.getMessage().isEmpty())
                .map(ConfiguredSupplier::inWords);
        Stream<String> unreachable = settings
                .electronicAddress()
                .filter(set -> electronicAddress.isEmpty())
                .map(set -> PREFIX + "electronic-address is scheme:id as Peppol lists them, such as 0088:5060012349998,"
                        + " with its check digit, and is not " + set)
                .stream();
        List<String> mistakes = Stream.concat(mistaken, unreachable).sorted().toList();
        if (!mistakes.isEmpty()) {
            throw new IllegalStateException("The settings of the supplier on invoices are wrong: "
                    + String.join("; ", mistakes) + ". Correct them, and start again.");
        }
    }

    private static String inWords(ConstraintViolation<Supplier> violation) {
        String setting = Stream.of(violation.getPropertyPath().toString().split("\\."))
                .filter(part -> !part.equals("ibanOfThisAccount"))
                .map(part -> part.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("."));
        return "%s%s %s".formatted(PREFIX, setting, violation.getMessage());
    }
}
