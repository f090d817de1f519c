import { CustomChart } from 'echarts/charts';
import { GraphicComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([CustomChart, GraphicComponent, TooltipComponent, SVGRenderer]);

/** ECharts with the parts that our kinds are drawn with, and no more: whatever is added here is sent to readers. */
export { echarts };
