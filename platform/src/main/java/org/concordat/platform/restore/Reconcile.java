package org.concordat.platform.restore;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The command that is run for each service after its database was restored, from the service's own image and with its own
 * settings: {@code java -cp 'lib/main/*' org.concordat.platform.restore.Reconcile funding}. It compares the service's topics with
 * its database and writes one line of JSON for each event that has no counterpart. With {@code --apply} it also brings both in
 * line, so that the services can be started.
 */
public final class Reconcile {

    /** Database and topics tell the same. */
    public static final int IN_LINE = 0;

    /** They differ; the lines on the standard output say in what. */
    public static final int DIFFERENT = 1;

    /** Nothing was done; the standard error says why. */
    public static final int REFUSED = 2;

    private static final String APPLY = "--apply";
    private static final String USAGE = "Say which service it is for, and " + APPLY + " to bring its topics in line.";
    private static final String KAFKA = "KAFKA_";

    private Reconcile() {}

    public static void main(String[] args) {
        // the service's logging, which the Kafka client would find here, is set up by the service alone
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
        System.exit(run(List.of(args), System.getenv(), System.out, System.err));
    }

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        List<String> services =
                arguments.stream().filter(each -> !each.startsWith("-")).toList();
        boolean apply = arguments.contains(APPLY);
        if (services.size() != 1 || arguments.size() != (apply ? 2 : 1)) {
            err.println(USAGE);
            return REFUSED;
        }
        String service = services.get(0);
        try (var database = new RestoredDatabase(
                        environment.get("QUARKUS_DATASOURCE_JDBC_URL"),
                        environment.get("QUARKUS_DATASOURCE_USERNAME"),
                        environment.get("QUARKUS_DATASOURCE_PASSWORD"));
                var topics = new ToldTopics(service, kafka(environment))) {
            var differences = Differences.between(database, topics);
            differences.lines().forEach(out::println);
            err.printf("%s: %s%n", service, differences.inWords());
            if (!apply) {
                return differences.areNone() ? IN_LINE : DIFFERENT;
            }
            if (!database.holdsRelays()) {
                err.println("The service still sends events. Stop all services, and try again.");
                return REFUSED;
            }
            topics.readFrom(database.positions());
            topics.takeOut(differences.undone());
            database.giveNoIdentityTwice();
            database.commit();
            err.printf("%s: in line%n", service);
            return IN_LINE;
        } catch (StillRunning running) {
            err.println(running.getMessage());
            return REFUSED;
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    /** As Quarkus reads them: {@code KAFKA_SASL_MECHANISM} is {@code sasl.mechanism}. */
    private static Map<String, Object> kafka(Map<String, String> environment) {
        var settings = new HashMap<String, Object>();
        environment.forEach((name, value) -> {
            if (name.startsWith(KAFKA)) {
                settings.put(
                        name.substring(KAFKA.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        return settings;
    }
}
