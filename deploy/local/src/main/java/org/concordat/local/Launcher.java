package org.concordat.local;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.concordat.sampledata.Addresses;
import org.concordat.sampledata.SampleData;

/**
 * The command behind {@code deploy/local/run}: starts the stack, does the jobs, shows the way on and stays until it is
 * interrupted.
 */
public final class Launcher {
    /** What is done with a stack as soon as it runs. */
    private static final List<Job> JOBS = List.of(Launcher::loadSampleData);

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
                home, data, Ports.from(System.getenv()), List.of(Service.values()), arguments.fresh(), out);
        out.println("Concordat starts; data and logs in " + options.dataDirectory());
        try (Stack stack = Stack.start(options)) {
            JOBS.forEach(job -> job.run(stack.addresses()));
            if (!arguments.once()) {
                out.println(Guide.to(stack.addresses()));
                new CountDownLatch(1).await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void loadSampleData(StackAddresses stack) {
        SampleData.load(new Addresses(
                stack.membership(),
                stack.funding(),
                stack.programme(),
                stack.reporting(),
                URI.create(stack.issuerUrl())));
    }

    /** The command line. */
    record Arguments(boolean fresh, boolean once, Path data) {
        static Arguments parse(String... args) {
            boolean fresh = false;
            boolean once = false;
            Path data = null;
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--fresh" -> fresh = true;
                    case "--once" -> once = true;
                    case "--data" -> {
                        i++;
                        if (i == args.length) {
                            throw new Refusal("--data needs a directory.");
                        }
                        data = Path.of(args[i]);
                    }
                    default ->
                        throw new Refusal(
                                "Unknown argument \"" + args[i] + "\". deploy/local/run --help lists those there are.");
                }
            }
            return new Arguments(fresh, once, data);
        }
    }
}
