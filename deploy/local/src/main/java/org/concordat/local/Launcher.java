package org.concordat.local;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.concordat.sampledata.Addresses;
import org.concordat.sampledata.ReferenceData;
import org.concordat.sampledata.SampleData;
import org.concordat.sampledata.client.Refused;

/**
 * The command behind {@code deploy/local/run}: starts the stack, loads what it is asked to, shows the way on and stays
 * until it is interrupted.
 */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            run(Arguments.parse(args), out);
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    private static void run(Arguments arguments, PrintStream out) {
        Path home = Path.of(System.getProperty("concordat.home", "."));
        Path data = arguments.data() == null ? home.resolve(".local") : arguments.data();
        StackOptions options = new StackOptions(
                home,
                data,
                Ports.from(System.getenv()),
                List.of(Service.values()),
                arguments.dataSet() == DataSet.NORTH_WEST ? StackOptions.northWest(home) : null,
                arguments.fresh(),
                out);
        out.println("Concordat starts; data and logs in " + options.dataDirectory());
        try (Stack stack = Stack.start(options)) {
            load(arguments, stack.addresses());
            if (!arguments.once()) {
                out.println(Guide.to(stack.addresses(), stack.ports()));
                new CountDownLatch(1).await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void load(Arguments arguments, StackAddresses stack) {
        Addresses addresses = new Addresses(
                stack.membership(),
                stack.funding(),
                stack.programme(),
                stack.reporting(),
                URI.create(stack.issuerUrl()));
        try {
            if (arguments.referenceData() != null) {
                ReferenceData.load(arguments.referenceData(), addresses);
            }
        } catch (IllegalArgumentException | Refused e) {
            throw new Refusal(e.getMessage(), e);
        }
        if (arguments.dataSet() == DataSet.NORTH_WEST) {
            SampleData.load(addresses);
        }
    }

    /** What a partnership begins with. */
    enum DataSet {
        NORTH_WEST,
        NONE;

        static DataSet of(String name) {
            return switch (name) {
                case "north-west" -> NORTH_WEST;
                case "none" -> NONE;
                default ->
                    throw new Refusal("There is no data set \"" + name + "\". Choose north-west, or none for an empty"
                            + " partnership.");
            };
        }
    }

    /** The command line. */
    record Arguments(boolean fresh, boolean once, Path data, DataSet dataSet, Path referenceData) {
        static Arguments parse(String... args) {
            boolean fresh = false;
            boolean once = false;
            Path data = null;
            DataSet dataSet = DataSet.NORTH_WEST;
            Path referenceData = null;
            Iterator<String> remaining = List.of(args).iterator();
            while (remaining.hasNext()) {
                String argument = remaining.next();
                switch (argument) {
                    case "--fresh" -> fresh = true;
                    case "--once" -> once = true;
                    case "--data" -> data = Path.of(value(remaining, "--data needs a directory."));
                    case "--data-set" -> dataSet = DataSet.of(value(remaining, "--data-set needs north-west or none."));
                    case "--reference-data" -> referenceData = file(value(remaining, "--reference-data needs a file."));
                    default ->
                        throw new Refusal("Unknown argument \"" + argument
                                + "\". deploy/local/run --help lists those there are.");
                }
            }
            return new Arguments(fresh, once, data, dataSet, referenceData);
        }

        private static String value(Iterator<String> remaining, String refusal) {
            if (!remaining.hasNext()) {
                throw new Refusal(refusal);
            }
            return remaining.next();
        }

        /** Known to be there before anything is started. */
        private static Path file(String name) {
            Path file = Path.of(name);
            if (!Files.isRegularFile(file)) {
                throw new Refusal("There is no file " + name + ". Give --reference-data the path of one.");
            }
            return file;
        }
    }
}
