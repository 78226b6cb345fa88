import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Says, for each file, which rules of PDF/UA-1 it fails, with how often and where first. */
public class VerifyPdf {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    boolean isSound = true;
    for (String file : files) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new FileInputStream(file), PDFAFlavour.PDFUA_1);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
        Map<String, Integer> failed = new TreeMap<>();
        Map<String, String> first = new TreeMap<>();
        for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
          if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
          String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
          failed.merge(rule, 1, Integer::sum);
          first.putIfAbsent(rule, assertion.getMessage() + " " + assertion.getLocation().getContext());
        }
        System.out.println(file + ": " + failed.size() + " failed rules");
        failed.forEach((rule, count) -> System.out.println("  " + rule + " × " + count + ": " + first.get(rule)));
        isSound &= failed.isEmpty();
      }
    }
    System.exit(isSound ? 0 : 1);
  }
}
